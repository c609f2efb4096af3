package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.postmortem4j.json.PostmortemSchema;
import java.util.List;

/** Schema and library say the same of a document, but for what is on the list of what a schema cannot say. */
final class Agreement {

    private Agreement() {}

    static void check(Document document, PostmortemSchema schema) {
        List<Fault> faults = Library.faultsOf(document, schema);
        List<Error> errors = IndependentValidator.errors(schema, document.tree());
        if (isUnreadableForWhatASchemaCannotSay(faults)) {
            // The reader ends at the first fault; what a schema finds behind it is not known to be wrong or right.
            return;
        }
        List<Fault> sayable =
                faults.stream().filter(fault -> !Unsayable.holds(fault)).toList();
        assertThat(errors.isEmpty())
                .describedAs(
                        "%s against %s: the library says %s, the schema %s, of %s",
                        document, schema, faults, errors, document.json())
                .isEqualTo(sayable.isEmpty());
    }

    private static boolean isUnreadableForWhatASchemaCannotSay(List<Fault> faults) {
        return faults.size() == 1 && faults.get(0).rule().equals(Fault.READER) && Unsayable.holds(faults.get(0));
    }
}

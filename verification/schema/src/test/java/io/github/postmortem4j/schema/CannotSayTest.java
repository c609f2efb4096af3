package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.json.PostmortemSchema;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is on the list is asked for by the library and said by no schema; so what a schema learns to say comes off it. */
class CannotSayTest {

    static List<Unsayable> list() {
        return Unsayable.LIST;
    }

    @ParameterizedTest
    @MethodSource("list")
    void noSchemaSaysWhatIsOnTheList(Unsayable unsayable) {
        Document witness = Document.of(unsayable.witness());
        boolean isReaders = unsayable.rule().equals(Fault.READER);
        PostmortemSchema schema = isReaders ? PostmortemSchema.DRAFT : PostmortemSchema.PUBLISHABLE;

        assertThat(Library.faultsOf(witness, schema))
                .isNotEmpty()
                .allMatch(Unsayable::holds)
                .anyMatch(unsayable::covers);
        assertThat(IndependentValidator.errors(schema, witness.tree())).isEmpty();
        assertThat(unsayable.why()).endsWith(".");
    }
}

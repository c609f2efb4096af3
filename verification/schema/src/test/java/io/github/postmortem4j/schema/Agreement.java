package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.postmortem4j.json.PostmortemSchema;
import java.util.List;

/** Checks that a schema and the library agree on a document, apart from the documented limitations of schemas. */
final class Agreement {

    private Agreement() {}

    /** Checks a document and returns whether the schema accepts it. */
    static boolean check(SchemaDocument document, PostmortemSchema schema) {
        List<Rejection> rejections = LibraryValidator.rejectionsOf(document, schema);
        List<Error> errors = IndependentValidator.errors(schema, document.tree());
        if (isUnreadableBecauseOfALimitation(rejections)) {
            // The reader stops at the first error, so the later errors of the schema cannot be compared.
            return errors.isEmpty();
        }
        List<Rejection> expressible = rejections.stream()
                .filter(rejection -> !SchemaLimitation.isKnown(rejection))
                .toList();
        assertThat(errors.isEmpty())
                .describedAs(
                        "%s against %s: library %s, schema %s, document %s",
                        document, schema, rejections, errors, document.json())
                .isEqualTo(expressible.isEmpty());
        return errors.isEmpty();
    }

    private static boolean isUnreadableBecauseOfALimitation(List<Rejection> rejections) {
        return rejections.size() == 1
                && rejections.get(0).rule().equals(Rejection.READER)
                && SchemaLimitation.isKnown(rejections.get(0));
    }
}

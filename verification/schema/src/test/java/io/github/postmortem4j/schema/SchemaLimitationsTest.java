package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.json.PostmortemSchema;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each listed limitation is real: the library rejects a document that the schema accepts. */
class SchemaLimitationsTest {

    static List<SchemaLimitation> limitations() {
        return SchemaLimitation.ALL;
    }

    @ParameterizedTest
    @MethodSource("limitations")
    void acceptsADocumentThatTheLibraryRejects(SchemaLimitation limitation) {
        SchemaDocument example = SchemaDocument.of(limitation.example());
        boolean ofReader = limitation.rule().equals(Rejection.READER);
        PostmortemSchema schema = ofReader ? PostmortemSchema.DRAFT : PostmortemSchema.PUBLISHABLE;

        assertThat(LibraryValidator.rejectionsOf(example, schema))
                .isNotEmpty()
                .allMatch(SchemaLimitation::isKnown)
                .anyMatch(limitation::covers);
        assertThat(IndependentValidator.errors(schema, example.tree())).isEmpty();
        assertThat(limitation.reason()).endsWith(".");
    }
}

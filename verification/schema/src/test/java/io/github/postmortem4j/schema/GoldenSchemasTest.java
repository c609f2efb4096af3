package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.json.PostmortemSchema;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas in {@code docs/schema} are up to date; {@code -Dgolden.update=true} updates them. */
class GoldenSchemasTest {

    private static final Path DOCS = Path.of("../../docs");

    @ParameterizedTest
    @EnumSource
    void matchesTheTypesAndTheRules(PostmortemSchema schema) throws IOException {
        String generated = new PostmortemSchemaGenerator(
                        Path.of("../../core/src/main/java"), Path.of("../../json/src/main/java"))
                .text(schema);
        Path file = DOCS.resolve(URI.create(schema.getId()).getPath().substring(1));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }

        assertThat(file).hasContent(generated);
    }

    @ParameterizedTest
    @EnumSource
    void isPartOfTheJar(PostmortemSchema schema) {
        assertThat(DOCS.resolve(URI.create(schema.getId()).getPath().substring(1)))
                .hasContent(schema.getText());
    }
}

package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.json.PostmortemSchema;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas in the jar match the types and the rules; {@code -Dgolden.update=true} updates them. */
class GoldenTest {

    private static final Path SCHEMAS = Path.of("../../json/src/main/resources/META-INF/postmortem4j");

    @ParameterizedTest
    @EnumSource
    void theSchemaIsTheOneThatTypesAndRulesMake(PostmortemSchema schema) throws IOException {
        String made =
                new SchemaMaker(Path.of("../../core/src/main/java"), Path.of("../../json/src/main/java")).text(schema);
        Path file = SCHEMAS.resolve(URI.create(schema.id()).getPath().substring(1));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, made);
        }

        assertThat(file).hasContent(made);
    }
}

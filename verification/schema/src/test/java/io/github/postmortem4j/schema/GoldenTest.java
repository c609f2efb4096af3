package io.github.postmortem4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.json.PostmortemSchema;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas that are shipped are those that the types and rules make; {@code -Dgolden.update=true} rewrites them. */
class GoldenTest {

    private static final Path CORE = Path.of("../../core/src/main");
    private static final Path SHIPPED = CORE.resolve("resources/META-INF/postmortem4j");
    private static final Path DOCUMENTED = Path.of("../../docs");

    @ParameterizedTest
    @EnumSource
    void theSchemaIsTheOneThatTypesAndRulesMake(PostmortemSchema schema) throws IOException {
        String made = new SchemaMaker(CORE.resolve("java")).text(schema);
        String file = URI.create(schema.id()).getPath().substring(1);
        for (Path folder : new Path[] {SHIPPED, DOCUMENTED}) {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.writeString(folder.resolve(file), made);
            }

            assertThat(folder.resolve(file)).hasContent(made);
        }
    }
}

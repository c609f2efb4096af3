package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PostmortemSchemaTest {

    private static final String PROGRAM = """
            import io.github.postmortem4j.json.PostmortemSchema;

            class Program {
                public static void main(String[] none) {
                    System.out.println(PostmortemSchema.class.getModule());
                    for (PostmortemSchema schema : PostmortemSchema.values()) {
                        System.out.println(schema.getText().contains(schema.getId()) + " " + schema.getText().length());
                    }
                }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void containsItsOwnId(PostmortemSchema schema) {
        JsonNode text = new JsonMapper().readTree(schema.getText());

        assertThat(text.get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(text.get("$id").stringValue()).isEqualTo(schema.getId());
        assertThat(text.get("title").stringValue()).isNotBlank();
        assertThat(schema.getText()).endsWith("}\n").isASCII();
    }

    @Test
    void containsTheFormatVersionInItsId() {
        assertThat(PostmortemSchema.values())
                .extracting(PostmortemSchema::getId)
                .containsExactly(
                        "https://postmortem4j.github.io/schema/" + Postmortem.SCHEMA_VERSION
                                + "/postmortem.schema.json",
                        "https://postmortem4j.github.io/schema/1.0/publishable.schema.json",
                        "https://postmortem4j.github.io/schema/1.0/structured-output.schema.json");
    }

    @Tag("slow")
    @Test
    void readsItsTextOnTheModulePath(@TempDir Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("Program.java"), PROGRAM);
        Path output = folder.resolve("output.txt");
        String modulePath = Stream.of(
                        Postmortem.class,
                        PostmortemSchema.class,
                        JsonMapper.class,
                        tools.jackson.core.JsonParser.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        jakarta.validation.Valid.class,
                        org.jspecify.annotations.NullMarked.class)
                .map(PostmortemSchemaTest::pathOf)
                .collect(Collectors.joining(File.pathSeparator));

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        modulePath,
                        "--add-modules",
                        "io.github.postmortem4j.json",
                        program.toString())
                .redirectOutput(output.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readAllLines(output))
                .containsExactly(
                        "module io.github.postmortem4j.json",
                        "true " + PostmortemSchema.DRAFT.getText().length(),
                        "true " + PostmortemSchema.PUBLISHABLE.getText().length(),
                        "true " + PostmortemSchema.STRUCTURED_OUTPUT.getText().length());
    }

    private static String pathOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

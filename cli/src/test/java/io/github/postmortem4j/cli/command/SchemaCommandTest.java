package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.json.PostmortemSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCommandTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "schema, DRAFT",
        "schema draft, DRAFT",
        "schema publishable, PUBLISHABLE",
        "schema structured-output, STRUCTURED_OUTPUT"
    })
    void printsASchema(String arguments, PostmortemSchema schema) {
        assertThat(CommandRun.of(arguments.split(" "))).isEqualTo(new CommandRun(0, schema.getText(), ""));
    }

    @Test
    void writesAFileAndPrintsNothing() {
        Path file = directory.resolve("postmortem.schema.json");
        assertThat(CommandRun.of("schema", "publishable", "-o", file.toString()))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(file).hasContent(PostmortemSchema.PUBLISHABLE.getText());
        CommandRun inMissingDirectory =
                CommandRun.of("schema", "-o", directory.resolve("none/a").toString());
        assertThat(inMissingDirectory.exitCode()).isEqualTo(2);
        assertThat(inMissingDirectory.err()).hasLineCount(1).endsWith("none/a: no such file or directory\n");
    }

    @Test
    void rejectsAnUnknownSchema() {
        CommandRun run = CommandRun.of("schema", "xml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'xml' is not a schema; expected one of draft, publishable, structured-output");
    }
}

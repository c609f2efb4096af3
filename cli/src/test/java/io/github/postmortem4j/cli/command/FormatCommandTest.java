package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    private static final String LOOSE =
            "{\"x-score\": {\"b\": 1e1, \"a\": [null]}, \"title\":\"T\", \"summary\": {\"startedAt\":"
                    + " \"2024-05-01T12:00:00+05:30\", \"x-unknown\": 7}}";
    private static final String FORMATTED = """
            {
              "schemaVersion": "1.0",
              "title": "T",
              "status": "DRAFT",
              "summary": {
                "startedAt": "2024-05-01T12:00:00+05:30",
                "x-unknown": 7
              },
              "x-score": {
                "a": [
                  null
                ],
                "b": 10
              }
            }
            """;

    @TempDir
    private Path directory;

    private Path loose;
    private Path formatted;

    @BeforeEach
    void writeDocuments() throws IOException {
        loose = Files.writeString(directory.resolve("a.json"), LOOSE);
        formatted = Files.writeString(directory.resolve("b.json"), FORMATTED);
    }

    @Test
    void formatsInPlaceAndPrintsTheNamesOfChangedFiles() throws IOException {
        Files.setLastModifiedTime(formatted, FileTime.from(Instant.EPOCH));
        assertThat(CommandRun.of("format", directory.toString()))
                .isEqualTo(new CommandRun(0, loose + System.lineSeparator(), ""));
        assertThat(loose).hasContent(FORMATTED);
        assertThat(Files.getLastModifiedTime(formatted))
                .as("time of the unchanged file")
                .isEqualTo(FileTime.from(Instant.EPOCH));
        assertThat(CommandRun.of("format", directory.toString())).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void losesNoData() {
        PostmortemJson json = PostmortemJson.create();
        CommandRun.of("format", loose.toString());
        assertThat(json.read(CommandRun.withInput(LOOSE, "format", "-").out())).isEqualTo(json.read(LOOSE));
    }

    @Test
    void checksWithoutWriting() {
        CommandRun run = CommandRun.of("format", "--check", directory.toString());
        assertThat(run).isEqualTo(new CommandRun(1, loose + System.lineSeparator(), ""));
        assertThat(loose).hasContent(LOOSE);
        assertThat(CommandRun.of("format", "--check", formatted.toString())).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void formatsStandardInputToStandardOutput() {
        assertThat(CommandRun.withInput(LOOSE, "format", "-")).isEqualTo(new CommandRun(0, FORMATTED, ""));
        assertThat(CommandRun.withInput(FORMATTED, "format", "-")).isEqualTo(new CommandRun(0, FORMATTED, ""));
        assertThat(CommandRun.withInput(LOOSE, "format", "--check", "-"))
                .isEqualTo(new CommandRun(1, "standard input" + System.lineSeparator(), ""));
        CommandRun both = CommandRun.withInput(LOOSE, "format", "-", loose.toString());
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("standard input cannot be formatted together with files");
        assertThat(loose).hasContent(LOOSE);
    }

    @Test
    void leavesUnusableDocumentsUnchangedAndFormatsTheOthers() throws IOException {
        Path broken = Files.writeString(directory.resolve("0.json"), "{\"title\": \"a\", \"title\": \"b\"}");
        CommandRun run = CommandRun.of("format", directory.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("postmortem: " + broken + ": line 1, column ")
                .hasLineCount(1);
        assertThat(run.out()).isEqualTo(loose + System.lineSeparator());
        assertThat(broken).hasContent("{\"title\": \"a\", \"title\": \"b\"}");
        assertThat(loose).hasContent(FORMATTED);
        assertThat(CommandRun.of("format", "--check", directory.toString()).exitCode())
                .isEqualTo(2);
    }

    @Test
    void formatsTheTargetOfALink() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), loose);
        assertThat(CommandRun.of("format", link.toString()).exitCode()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(loose).hasContent(FORMATTED);
    }

    @Test
    void acceptsTheExamplesAsFormatted() {
        assertThat(CommandRun.of("format", "--check", "../examples")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void keepsTheLineEndingsOfACheckoutOnWindows() throws IOException {
        String windows = FORMATTED.replace("\n", "\r\n");
        Files.writeString(formatted, windows);

        assertThat(CommandRun.of("format", "--check", formatted.toString())).isEqualTo(new CommandRun(0, "", ""));

        Files.writeString(loose, LOOSE.replace(", ", ",\r\n") + "\r\n");
        CommandRun.of("format", loose.toString());
        assertThat(loose).content().isEqualTo(windows);
    }
}

package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactCommandTest {

    private static final String DOCUMENT =
            "{\"title\": \"Project Falcon ran out of disk\", \"authors\": [\"Ada Lovelace\"], \"timeline\": ["
                    + "{\"at\": \"2024-05-01T12:00:00Z\", \"text\": \"Ada Lovelace and Bob called the SRE team.\","
                    + " \"by\": \"SRE team\", \"links\": [{\"uri\": \"https://wiki.corp\", \"internal\": true}]},"
                    + "{\"at\": \"2024-05-01T12:01:00Z\", \"text\": \"The customer was angry.\", \"internal\": true}]}";
    private static final String[] OPTIONS = {
        "redact", "-", "--mask", "project falcon", "--role", "Bob=the manager", "--keep", "SRE team"
    };

    @TempDir
    private Path directory;

    @Test
    void printsTheRedactedDocument() {
        CommandRun run = CommandRun.withInput(DOCUMENT, OPTIONS);
        assertThat(run).isEqualTo(new CommandRun(0, """
                {
                  "schemaVersion": "1.0",
                  "title": "[redacted] ran out of disk",
                  "status": "DRAFT",
                  "authors": [
                    "an engineer"
                  ],
                  "timeline": [
                    {
                      "at": "2024-05-01T12:00:00Z",
                      "kind": "NOTE",
                      "text": "an engineer and the manager called the SRE team.",
                      "by": "SRE team"
                    }
                  ]
                }
                """, ""));
        assertThat(CommandRun.withInput(run.out(), "render", "-").out())
                .startsWith("# \\[redacted] ran out of disk\n")
                .doesNotContain("Ada", "Bob", "wiki", "angry");
    }

    @Test
    void usesTheDefaultRole() {
        assertThat(CommandRun.withInput(DOCUMENT, "redact", "-", "--default-role", "a colleague")
                        .out())
                .contains("\"a colleague\"", "a colleague and Bob")
                .doesNotContain("Ada", "an engineer");
    }

    @Test
    void keepsOnlyLinksToPublicHosts() {
        String document =
                "{\"links\": [{\"uri\": \"https://status.example.com/1\"}, {\"uri\": \"https://wiki.example.com/2\"},"
                        + " {\"uri\": \"https://Blog.example.com/3\"}]}";
        assertThat(CommandRun.withInput(document, "redact", "-").out()).contains("/1", "/2", "/3");
        assertThat(CommandRun.withInput(
                                document,
                                "redact",
                                "-",
                                "--public-host=status.example.com",
                                "--public-host=blog.example.com")
                        .out())
                .contains("/1", "/3")
                .doesNotContain("/2");
    }

    @Test
    void keepsTrackersOnRequest() {
        String document =
                "{\"correctiveMeasures\": {\"actionItems\": [{\"task\": \"Patch it.\", \"tracker\": \"OPS-1\"}]}}";
        assertThat(CommandRun.withInput(document, "redact", "-").out()).doesNotContain("OPS-1");
        assertThat(CommandRun.withInput(document, "redact", "-", "--keep-trackers")
                        .out())
                .contains("\"tracker\": \"OPS-1\"");
    }

    @Test
    void writesAFileAndPrintsNothing() throws IOException {
        Path input = Files.writeString(directory.resolve("in.json"), DOCUMENT);
        Path output = directory.resolve("out.json");
        assertThat(CommandRun.of("redact", input.toString(), "-o", output.toString()))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(output).hasContent(CommandRun.of("redact", input.toString()).out());
        CommandRun onItself = CommandRun.of("redact", input.toString(), "-o", input.toString());
        assertThat(onItself.exitCode()).isEqualTo(2);
        assertThat(onItself.err()).contains("is an input file; choose another output");
        assertThat(input).hasContent(DOCUMENT);
    }

    @Test
    void writesNothingIfRedactedContentRemains() throws IOException {
        Path output = Files.writeString(directory.resolve("out.json"), "old");
        CommandRun run = CommandRun.withInput(
                "{\"timeline\": [{\"by\": \"monitoring\", \"detectionMethod\": \"MONITORING_ALERT\"}]}",
                "redact",
                "-",
                "--mask",
                "kind",
                "-o",
                output.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToNormalizingNewlines(
                        "postmortem: standard input: the output contains terms or"
                                + " names to be redacted: \"kind\", \"monitoring\"; use --keep for the names of teams and systems\n");
        assertThat(output).hasContent("old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--mask= ",
                "--mask=redact",
                "--role=Ada",
                "--role=Ada=Ada's boss",
                "--default-role= ",
                "--keep=!"
            })
    void rejectsInvalidOptions(String option) {
        CommandRun run = CommandRun.withInput(DOCUMENT, "redact", "-", option);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("postmortem: ").doesNotContain("Exception", "unexpected error");
    }

    @Test
    void redactsTheExamples() {
        for (String example : new String[] {"cloudflare-2019-07-02", "github-2018-10-21", "gitlab-2017-01-31"}) {
            CommandRun run =
                    CommandRun.of("redact", "../examples/" + example + ".json", "--keep", "Database engineers");
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
        }
    }
}

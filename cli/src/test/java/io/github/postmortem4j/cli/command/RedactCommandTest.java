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
                      "text": "An engineer and the manager called the SRE team.",
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
                .contains("\"a colleague\"", "A colleague and Bob")
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
                "--person",
                "monitoring",
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

    private static final String PEOPLE = """
            {"title": "Search was down", "authors": ["Jane Roe", "Will Smith"],
             "timeline": [{"at": "2025-11-03T10:00:00Z", "by": "PagerDuty",
                           "text": "Jane restarted it at 10.1.2.3. Will it hold? Ms Roe and J. Roe watched it."}]}
            """;

    @Test
    void replacesPartsOfNamesAndWarnsAboutCommonWords() {
        CommandRun run = CommandRun.withInput(PEOPLE, "redact", "-", "--pattern", "ip,email");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("An engineer restarted it at [redacted]. Will it hold? Engineers watched it.", "PagerDuty")
                .doesNotContain("Jane", "Roe");
        assertThat(run.err())
                .isEqualToNormalizingNewlines("standard input: /timeline/0/text: warning: \"Will\" may be a name or a"
                        + " common word; use --role to replace it or --keep to keep it\n");
    }

    @Test
    void reportsEachReplacementWithItsPlace() {
        CommandRun run = CommandRun.withInput(PEOPLE, "redact", "-", "--report", "--keep=Will", "--language=de");

        assertThat(run.err().lines())
                .containsExactly(
                        "standard input: /authors/0: \"Jane Roe\" was replaced by \"jemand aus dem Team\"",
                        "standard input: /authors/1: \"Will Smith\" was replaced by \"jemand aus dem Team\"",
                        "standard input: /timeline/0/text: \"Jane\" was replaced by \"Jemand aus dem Team\"",
                        "standard input: /timeline/0/text: \"Ms Roe and J. Roe\" was replaced by"
                                + " \"Mehrere Personen aus dem Team\"",
                        "standard input: /timeline/0/by: \"PagerDuty\" was kept, because it seems to be a team or"
                                + " system; use --person to replace it");
    }

    @Test
    void replacesFullNamesOnlyOnRequest() {
        assertThat(CommandRun.withInput(PEOPLE, "redact", "-", "--full-names-only", "--person=PagerDuty")
                        .out())
                .contains("Jane restarted it at 10.1.2.3", "Ms Roe")
                .doesNotContain("Jane Roe", "PagerDuty");
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

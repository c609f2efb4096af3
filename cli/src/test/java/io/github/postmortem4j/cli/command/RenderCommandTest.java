package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderCommandTest {

    private static final String DOCUMENT =
            "{\"title\": \"Disk full\", \"timeline\": [{\"at\": \"2024-05-01T12:00:00Z\","
                    + " \"kind\": \"STARTED\", \"text\": \"The disk was full.\"},"
                    + " {\"at\": \"2024-05-01T12:33:00Z\", \"kind\": \"RESOLVED\", \"text\": \"It was cleared.\"}]}";

    @TempDir
    private Path directory;

    @Test
    void rendersInTheRequestedLanguage() {
        CommandRun run = CommandRun.of("render", "--language", "fr-CA", "../examples/gitlab-2017-01-31.json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\n## Résumé de l’incident\n", "- **Durée\u00a0:** ");
    }

    @Test
    void printsTheDocumentAsMarkdown() {
        CommandRun run = CommandRun.withInput(DOCUMENT, "render", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("# Disk full\n").contains("```mermaid\n", "12:00 UTC` - The disk was full.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void rendersMarkdownInTheDocumentOnRequest() {
        String document = "{\"title\": \"*t*\", \"summary\": {\"overview\": \"# a\\n- *b*\\n\\n<i>\"}}";
        assertThat(CommandRun.withInput(document, "render", "--text-mode", "markdown", "-")
                        .out())
                .startsWith("# \\*t\\*\n")
                .contains("\n**a**\n\n- *b*\n\n&lt;i>\n\n[//]: # (postmortem4j ");
        assertThat(CommandRun.withInput(document, "render", "--text-mode", "plain", "-"))
                .isEqualTo(CommandRun.withInput(document, "render", "-"));
        CommandRun wrong = CommandRun.withInput(document, "render", "--text-mode", "html", "-");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("--text-mode");
    }

    @Test
    void rendersASelfContainedPageInHtml() {
        CommandRun run = CommandRun.withInput(
                DOCUMENT, "render", "--format", "html", "--language", "de", "--zone", "Europe/Paris", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>\n")
                .contains("<html lang=\"de\"", "<h1 dir=\"auto\">Disk full</h1>", "<svg ", ">14:00</span>")
                .endsWith("</html>\n");
        assertThat(CommandRun.withInput(DOCUMENT, "render", "--format", "html", "--no-diagram", "-")
                        .out())
                .doesNotContain("<svg");
    }

    @Test
    void startsWithFrontMatterOnRequest() {
        CommandRun run = CommandRun.withInput(DOCUMENT, "render", "--front-matter", "yaml", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("""
                ---
                title: "Disk full"
                date: 2024-05-01T12:00:00Z
                ---

                # Disk full
                """);
        CommandRun toml = CommandRun.withInput(DOCUMENT, "render", "--front-matter", "toml", "-");
        assertThat(toml.exitCode()).isEqualTo(2);
        assertThat(toml.err()).contains("'toml' is not a syntax of front matter; expected one of yaml");
    }

    @Test
    void formattingKeepsFrontMatter() throws IOException {
        String page = CommandRun.withInput(DOCUMENT, "render", "--front-matter", "yaml", "-")
                .out();
        Path file = Files.writeString(directory.resolve("page.md"), page.replace("# Disk full", "#  Disk *full*"));
        assertThat(CommandRun.of("format", file.toString()).exitCode()).isZero();
        assertThat(file).hasContent(page);
    }

    @ParameterizedTest
    @CsvSource({"--front-matter=yaml", "--neutralize-mentions"})
    void rejectsOptionsWithoutEffectOnHtml(String option) {
        CommandRun run = CommandRun.withInput(DOCUMENT, "render", "--format", "html", option, "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("has no effect on HTML");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesTheFormatsOfAPage() {
        CommandRun run = CommandRun.withInput(DOCUMENT, "render", "--format", "pdf", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'pdf' is not a page format; expected one of markdown, html");
    }

    @Test
    void writesPagesInHtmlToADirectory() throws IOException {
        Path input = Files.writeString(directory.resolve("in.json"), DOCUMENT);
        Path output = Files.createDirectory(directory.resolve("pages"));
        CommandRun run = CommandRun.of("render", "--format", "html", input.toString(), "-o", output.toString());
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(output.resolve("in.html")).content().contains("Disk full");
    }

    @Test
    void writesAFileAndPrintsNothing() throws IOException {
        Path input = Files.writeString(directory.resolve("in.json"), DOCUMENT);
        Path output = directory.resolve("out.md");
        CommandRun run = CommandRun.of("render", input.toString(), "-o", output.toString());
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(output).hasContent(CommandRun.of("render", input.toString()).out());
    }

    @Test
    void showsTimesInAZoneAndOmitsTheDiagram() {
        CommandRun run = CommandRun.withInput(DOCUMENT, "render", "--zone", "Asia/Kathmandu", "--no-diagram", "-");
        assertThat(run.out()).contains("17:45 UTC+05:45").doesNotContain("mermaid");
    }

    @Test
    void neutralizesMentionsOnRequest() {
        String document = "{\"title\": \"Ask @ops of #12\"}";
        assertThat(CommandRun.withInput(document, "render", "-").out()).startsWith("# Ask @ops of #12\n");
        assertThat(CommandRun.withInput(document, "render", "--neutralize-mentions", "-")
                        .out())
                .startsWith("# Ask @\u2060ops of #\u206012\n");
    }

    @Test
    void showsAddressesAsCodeOnRequest() {
        String document = "{\"title\": \"t\", \"summary\": {\"overview\": \"See https://x.example or a@x.example.\"}}";
        assertThat(CommandRun.withInput(document, "render", "-").out())
                .contains("See [https://x.example](https://x.example) or [a@x.example](mailto:a@x.example).");
        assertThat(CommandRun.withInput(document, "render", "--no-link-urls", "-")
                        .out())
                .contains("See `https://x.example` or `a@x.example`.")
                .doesNotContain("](");
    }

    @Test
    void rendersForASiteGenerator() {
        String document = "{\"title\": \"{{ x }}\", \"tags\": [\"a\"], \"lessons\": {\"wentWell\": [\"b\"]}}";
        assertThat(CommandRun.withInput(document, "render", "--target", "vitepress", "-")
                        .out())
                .startsWith("# \\{\u2060\\{ x }}\n");
        assertThat(CommandRun.withInput(document, "render", "--target", "mkdocs", "-")
                        .out())
                .startsWith("# &#123;&#123; x }}\n")
                .contains("\n-   b\n");
    }

    @Test
    void writesNothingIfTheInputIsUnusable() throws IOException {
        Path output = Files.writeString(directory.resolve("out.md"), "old");
        CommandRun run = CommandRun.withInput("[]", "render", "-", "-o", output.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
        assertThat(output).hasContent("old");
    }

    @Test
    void neverOverwritesItsInput() throws IOException {
        Path input = Files.writeString(directory.resolve("in.json"), DOCUMENT);
        CommandRun run = CommandRun.of("render", input.toString(), "-o", input.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is an input file; choose another output");
        assertThat(input).hasContent(DOCUMENT);
    }

    @Test
    void reportsWhyAFileCannotBeWritten() {
        CommandRun directoryAsFile = CommandRun.withInput(DOCUMENT, "render", "-", "-o", directory.toString());
        assertThat(directoryAsFile.exitCode()).isEqualTo(2);
        assertThat(directoryAsFile.err())
                .isEqualToNormalizingNewlines("postmortem: " + directory + ": is a directory\n");
        CommandRun inMissingDirectory = CommandRun.withInput(
                DOCUMENT, "render", "-", "-o", directory.resolve("none/out.md").toString());
        assertThat(inMissingDirectory.exitCode()).isEqualTo(2);
        assertThat(inMissingDirectory.err())
                .contains("no such file or directory")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "spec, ## Timeline",
        "google-sre, ## Timeline (all times UTC)",
        "google-api-infrastructure, ## Timeline (all times UTC)",
        "atlassian, ## Recovery",
        "pagerduty, | Time (UTC) | Event |",
        "executive, # Disk full",
    })
    void rendersInALayout(String layout, String line) {
        CommandRun run = CommandRun.withInput(DOCUMENT, "render", "--layout", layout, "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).contains(line);
    }

    @Test
    void marksPagesUnlessAskedNotTo() {
        String page = CommandRun.withInput(DOCUMENT, "render", "-").out();
        String unmarked =
                CommandRun.withInput(DOCUMENT, "render", "--no-mark", "-").out();

        assertThat(page).startsWith(unmarked);
        assertThat(page.substring(unmarked.length())).startsWith("\n[//]: # (postmortem4j 1 spec en ");
        assertThat(CommandRun.withInput(DOCUMENT, "render", "--no-mark", "--format", "html", "-")
                        .err())
                .contains("--no-mark has no effect on HTML");
    }

    @Test
    void rejectsAnUnknownLayout() {
        CommandRun run = CommandRun.withInput(DOCUMENT, "render", "--layout", "memo", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("'memo' is not a layout; expected one of spec, google-sre, google-api-infrastructure,");
    }

    @Test
    void listsTheLayoutsInHelp() {
        assertThat(CommandRun.of("render", "--help").out().replaceAll("\\s+", " "))
                .contains(
                        "spec, google-sre, google-api-infrastructure, atlassian, pagerduty, executive. Default: spec.");
    }

    @Test
    void rejectsAnUnknownZone() {
        CommandRun run = CommandRun.withInput(DOCUMENT, "render", "--zone", "Mars", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'Mars' is not a time zone; expected a name such as Europe/Paris");
    }
}

package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.cli.fixture.WorkingDirectoryTempDirFactory;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Handwritten Markdown as input of the commands. */
class MarkdownInputTest {

    private static final String REPORT = """
        # The bakery's shop was down

        ## Issue Summary

        The shop was down on 05/06/2024 for most of the morning.

        ## Timeline

        - 2024-06-05 09:00 UTC - Alert fired: the shop does not answer
        - 2024-06-05 10:30 - The certificate was renewed

        ## Tasks

        - [ ] Add an alert on certificates
        """;

    private static final String SUMMARY = """
        REPORT: 2 entries, 1 task, start and end unknown; no time zone
        REPORT:10:3: note: this time has no time zone: add one, such as UTC, or choose a zone to assume
        """;

    @TempDir(factory = WorkingDirectoryTempDirFactory.class)
    private Path directory;

    private Path report;

    @BeforeEach
    void writeTheReport() throws IOException {
        report = Files.writeString(directory.resolve("report.md"), REPORT);
    }

    @Test
    void isCheckedCauseByCause() {
        CommandRun run = CommandRun.of("validate", report.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith(
                        report + ": 2 entries, 1 task, start and end unknown; no time zone",
                        report + ":10:3: error: Times have no time zone (T1): write the zone once, such as UTC after"
                                + " the first time, or pass --assume-zone")
                .anyMatch(
                        line -> line.matches(
                                ".*report.md:3:4: error: Summary: does not say when the outage started \\(S1\\), when it ended.*"))
                .anyMatch(line -> line.matches(
                        ".*report.md: not publishable, .* errors, .*, 1 note, 40 words \\(36 when rendered\\)"))
                .noneMatch(line -> line.contains(" /"));
    }

    @Test
    void hasPositionsAndNotesInJsonReports() {
        JsonNode document = JsonMapper.shared()
                .readTree(CommandRun.of("validate", "--format", "json", report.toString())
                        .out())
                .get(0);
        assertThat(document.get("notes"))
                .anySatisfy(
                        note -> assertThat(note)
                                .hasToString(
                                        "{\"kind\":\"NO_ZONE\",\"contradiction\":false,\"line\":10,\"column\":3,\"message\":\"this"
                                                + " time has no time zone: add one, such as UTC, or choose a zone to assume\"}"));
        assertThat(document.get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("pointer").asString()).isEqualTo("/correctiveMeasures/actionItems/0/task");
            assertThat(finding.get("line").asInt()).isEqualTo(14);
        });
    }

    @Test
    void hasPositionsAndNotesInSarifReports() {
        JsonNode results = JsonMapper.shared()
                .readTree(CommandRun.of("validate", "--format", "sarif", report.toString())
                        .out())
                .at("/runs/0/results");
        assertThat(results).anySatisfy(result -> {
            assertThat(result.get("ruleId").asString()).isEqualTo("unclear");
            assertThat(result.get("level").asString()).isEqualTo("note");
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isEqualTo(10);
        });
        assertThat(results).anySatisfy(result -> {
            assertThat(result.get("ruleId").asString()).isEqualTo("T1");
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isEqualTo(10);
        });
    }

    @Test
    void hasAnnotationsInGithubReports() {
        // Only the first ten errors get annotations.
        assertThat(CommandRun.of("validate", "--format", "github", "--disable", "S5,T5,T6", report.toString())
                        .out()
                        .lines())
                .contains(
                        "::notice file=" + report + ",line=10,col=3,title=NO_ZONE::this time has no time zone: add one,"
                                + " such as UTC, or choose a zone to assume")
                .anyMatch(
                        line -> line.startsWith("::error file=" + report + ",line=10,col=3,title=T1 /timeline/1/at::"));
    }

    @Test
    void causesWarningsAboutContradictions() throws IOException {
        Files.writeString(
                report, REPORT.replace("for most of the morning", "\n\nDuration: 3 hours\n\nOutage time: 2 hours"));
        assertThat(CommandRun.of("validate", report.toString()).out())
                .containsPattern("report\\.md:\\d+:\\d+: warning: .*duration")
                .doesNotContain(": note: several durations");
    }

    @Test
    void isConvertedToJson() throws IOException {
        Path json = directory.resolve("report.json");
        assertThat(CommandRun.of("convert", report.toString(), "-o", json.toString()))
                .isEqualTo(new CommandRun(0, "", SUMMARY.replace("REPORT", report.toString())));
        assertThat(CommandRun.of("convert", report.toString(), "-o", json.toString(), "--assume-zone", "Europe/Paris"))
                .isEqualTo(new CommandRun(0, "", report + ": 2 entries, 1 task, start and end unknown\n"));
        Postmortem read = PostmortemJson.create().read(json);
        assertThat(read.getTitle()).isEqualTo("The bakery's shop was down");
        assertThat(read.getTimeline().getEntries().get(1).getAt()).hasToString("2024-06-05T10:30+02:00");
        assertThat(read.getCorrectiveMeasures().getActionItems().get(0).getTask())
                .isEqualTo("Add an alert on certificates");
    }

    @Test
    void isNotConvertedStrictlyIfThereAreNotes() throws IOException {
        Path json = directory.resolve("report.json");
        assertThat(CommandRun.of("convert", "--strict", report.toString(), "-o", json.toString()))
                .isEqualTo(new CommandRun(1, "", SUMMARY.replace("REPORT", report.toString())));
        assertThat(json).doesNotExist();
        assertThat(CommandRun.of("convert", "--strict", report.toString()))
                .isEqualTo(CommandRun.of("convert", "--strict", report.toString(), "-o", json.toString()));
        assertThat(CommandRun.of(
                                "convert", "--strict", "--assume-zone", "UTC", report.toString(), "-o", json.toString())
                        .exitCode())
                .isZero();
        assertThat(json).exists();
    }

    @Test
    void isConvertedWithOneLineForTheSameNoteInSeveralPlaces() throws IOException {
        Files.writeString(report, "# A\n\n## Musings\n\nOne.\n\n## Colors\n\nTwo.\n");
        assertThat(CommandRun.of("convert", report.toString()).err().lines())
                .hasSize(2)
                .last(as(STRING))
                .startsWith(report + ":3:4: note: the section \"Musings\"")
                .endsWith("; also on line 7");
    }

    @Test
    void isReadWithTheNamesOfServicesInAFile() throws IOException {
        Files.writeString(
                report, "# Report\n\n## Summary\n\nAn outage of an hour, with errors in Checkout and Search.\n");
        Path services = report.resolveSibling("services.txt");
        Files.writeString(services, "# Ours\nsearch\n\nCheckout\nLogin\n");

        assertThat(CommandRun.of("convert", "--services", services.toString(), report.toString())
                        .out())
                .containsSubsequence("\"services\"", "Checkout", "search");
        CommandRun missing = CommandRun.of("convert", "--services", "missing.txt", report.toString());
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("missing.txt");
    }

    @Test
    void isReadWithTheRequestedDateOrderAndLanguages() throws IOException {
        Files.writeString(report, REPORT.replace("2024-06-05 09:00", "05/06/2024 09:00"));
        assertThat(CommandRun.of("convert", "--date-order", "day-first", report.toString())
                        .out())
                .contains("\"at\": \"2024-06-05T09:00:00Z\"");
        assertThat(CommandRun.of("convert", "--date-order", "month-first", report.toString())
                        .out())
                .contains("\"at\": \"2024-05-06T09:00:00Z\"");
        assertThat(CommandRun.of("convert", report.toString()).out())
                .contains("\"statedTime\": \"05/06/2024 09:00 UTC\"");
        assertThat(CommandRun.of("convert", "--written-in", "fr,es", report.toString())
                        .out())
                .as("without English, its sections have no meaning")
                .doesNotContain("actionItems");
    }

    @Test
    void isReadFromStandardInput() {
        assertThat(CommandRun.withInput(REPORT, "convert", "-").out())
                .contains("\"title\": \"The bakery's shop was down\"");
        assertThat(CommandRun.withInput(REPORT, "validate", "--from", "markdown", "-")
                        .out())
                .contains("standard input:10:3: error: Times have no time zone");
    }

    @Test
    void isReadFromDirectoriesOnRequest() throws IOException {
        Files.copy(Path.of("../examples/draft.json"), directory.resolve("draft.json"));
        Files.writeString(directory.resolve("other.markdown"), "# Other\n");
        Path out = directory.resolve("out");
        assertThat(CommandRun.of("convert", directory.toString(), "-o", out.toString())
                        .exitCode())
                .isZero();
        assertThat(out.toFile().list()).containsExactlyInAnyOrder("report.json", "other.json");
        assertThat(CommandRun.of("validate", directory.toString()).out())
                .contains("draft.json: not publishable")
                .doesNotContain("report.md");
        assertThat(CommandRun.of("validate", "--from", "markdown", directory.toString())
                        .out())
                .contains("report.md: not publishable", "other.markdown: not publishable")
                .doesNotContain("draft.json");
    }

    @Test
    void isRendered() {
        assertThat(CommandRun.of("render", report.toString(), "--no-diagram").out())
                .startsWith("# The bakery's shop was down\n")
                .contains("09:00");
    }

    @Test
    void cannotBeJsonForConvert() {
        CommandRun run = CommandRun.of("convert", "../examples/draft.json");
        assertThat(run)
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "postmortem: ../examples/draft.json: is already JSON; use postmortem render to turn it into"
                                + " Markdown\n"));
    }

    @Test
    void mustBeUtf8() throws IOException {
        Path latin = Files.write(directory.resolve("latin.md"), "# Pâtisserie\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(CommandRun.of("validate", latin.toString()))
                .isEqualTo(new CommandRun(2, "", "postmortem: " + latin + ": the document is not UTF-8 text\n"));
    }

    @Test
    void isFormattedIfTheRendererWroteIt() throws IOException {
        Path page = directory.resolve("page.md");
        CommandRun.of("render", "../examples/gitlab-2017-01-31.json", "-o", page.toString());
        String rendered = Files.readString(page);
        assertThat(CommandRun.of("format", "--check", page.toString())).isEqualTo(new CommandRun(0, "", ""));
        Files.writeString(page, rendered.replace("\n\n", "\n\n\n"));
        assertThat(CommandRun.of("format", page.toString())).isEqualTo(new CommandRun(0, page + "\n", ""));
        assertThat(page).content().isEqualTo(rendered);
    }

    @Test
    void isNotFormattedIfTextCouldBeLost() throws IOException {
        CommandRun run = CommandRun.of("format", report.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("postmortem: " + report
                        + ": was not written by postmortem render, so formatting it could lose text; use"
                        + " postmortem convert to turn it into JSON\n");
        assertThat(report).content().isEqualTo(REPORT);
    }
}

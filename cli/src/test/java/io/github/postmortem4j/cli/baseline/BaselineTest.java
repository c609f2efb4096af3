package io.github.postmortem4j.cli.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.cli.fixture.WorkingDirectoryTempDirFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code validate --baseline}: only findings that are not in the baseline. */
class BaselineTest {

    private static final String REPORT = """
            # The shop was down

            ## Timeline

            - 2026-03-14 09:20 UTC - One. Two. Three.
            - 2026-03-14 09:30 UTC - The pool was full
            """;

    @TempDir(factory = WorkingDirectoryTempDirFactory.class)
    private Path directory;

    private Path report;
    private Path baseline;

    @BeforeEach
    void writeTheBaseline() throws IOException {
        report = Files.writeString(directory.resolve("report.md"), REPORT);
        baseline = directory.resolve("baseline.json");
        CommandRun run = CommandRun.of("validate", "--write-baseline", baseline.toString(), report.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).matches(".*baseline.json: \\d+ findings of 1 document\\R");
    }

    @Test
    void acceptsTheFindingsOfToday() {
        CommandRun run = validate();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("report.md: no new errors, 0 errors, ").doesNotContain(": error:", ": warning:");
    }

    @Test
    void reportsNewFindings() throws IOException {
        Files.writeString(report, REPORT.replace("The pool was full", "Four. Five. Six."));

        CommandRun run = validate();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(report + ":6:3: error: Entry has 3 sentences")
                .containsOnlyOnce(": error:")
                .contains("1 error");
    }

    @Test
    void isStableIfLinesAndEntriesAreInserted() throws IOException {
        Files.writeString(
                report, REPORT.replace("## Timeline\n\n", "\n\n## Timeline\n\n- 2026-03-14 09:10 UTC - It began\n"));

        assertThat(validate().exitCode()).isZero();
    }

    @Test
    void reportsADocumentThatIsNotInTheBaseline() throws IOException {
        Path other = Files.writeString(directory.resolve("other.md"), REPORT);

        assertThat(CommandRun.of("validate", "--baseline", baseline.toString(), other.toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void namesDocumentsRelativeToItself() throws IOException {
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(baseline))
                        .path("documents")
                        .propertyNames())
                .containsExactly("report.md");
        assertThat(baseline).content().contains("\"rule\" : \"T1\"", "\"pointer\" : \"/timeline/0/text\"");
    }

    @Test
    void countsItsFindingsInJson() {
        String json = CommandRun.of(
                        "validate", "--format", "json", "--baseline", baseline.toString(), report.toString())
                .out();

        assertThat(JsonMapper.shared().readTree(json).at("/0/baselineCount").asInt())
                .isGreaterThan(10);
        assertThat(JsonMapper.shared().readTree(json).at("/0/findings")).isEmpty();
    }

    @Test
    void mustBeABaseline() throws IOException {
        Files.writeString(baseline, "{}");
        assertThat(validate())
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "postmortem: " + baseline + ": is not a baseline of version 1; write one with"
                                + " --write-baseline\n"));
        Files.writeString(baseline, "{");
        assertThat(validate().err()).isEqualToNormalizingNewlines("postmortem: " + baseline + ": is not valid JSON\n");
        Files.delete(baseline);
        assertThat(validate().err()).contains("baseline.json: no such file or directory");
    }

    private CommandRun validate() {
        return CommandRun.of("validate", "--baseline", baseline.toString(), report.toString());
    }
}

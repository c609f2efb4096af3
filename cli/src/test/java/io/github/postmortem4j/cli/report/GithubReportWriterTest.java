package io.github.postmortem4j.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.cli.fixture.WorkingDirectoryTempDirFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubReportWriterTest {

    @TempDir(factory = WorkingDirectoryTempDirFactory.class)
    private Path directory;

    @Test
    void escapesControlCharactersInFileNames(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a\u001b[31m\u202e.json"), "{}");

        assertThat(CommandRun.of("validate", "--format", "github", file.toString())
                        .out())
                .contains("/a\ufffd[31m\ufffd.json,line=")
                .doesNotContain("\u001b", "\u202e");
    }

    /** GitHub shows ten annotations of each level and drops the others. */
    @Test
    void countsTheErrorsBeyondTheFirstInTheTenthAnnotation() throws IOException {
        Path file = Files.writeString(directory.resolve("empty.json"), "{\"title\": \"Search was down\"}");
        List<String> lines = CommandRun.of("validate", "--format", "github", file.toString())
                .out()
                .lines()
                .toList();

        assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
        assertThat(lines.get(9))
                .matches("::error title=Further findings::\\d+ more errors: the summary of the job lists all findings");
        assertThat(lines.subList(10, lines.size())).noneMatch(line -> line.startsWith("::error"));
    }

    @Test
    void appendsAllFindingsToTheSummaryOfTheJobAsCode() throws IOException {
        Path file = Files.writeString(directory.resolve("summary.md"), "before\n");
        GithubJobSummary summary = new GithubJobSummary(file);
        summary.add("a.json:1:1: error: <b>`x`");
        summary.write("1 document");

        assertThat(file).hasContent("before\n### 1 document\n\n    a.json:1:1: error: <b>`x`\n\n");
    }

    @Test
    void annotatesTheLinesOfFindings() throws IOException {
        Path draft = Files.copy(Path.of("../examples/draft.json"), directory.resolve("draft.json"));
        CommandRun run = CommandRun.of("validate", "--format", "github", draft.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains("::error file=" + draft + ",line=20,col=15,title=T2 /timeline::Timeline has no entry of kind"
                        + " DETECTED: say when the issue was detected")
                .anyMatch(line -> line.startsWith("::warning file=" + draft + ",line=1,col=1,title=E1 /hook::"))
                .endsWith("1 document: 0 publishable, 1 not publishable");
    }

    @Test
    void showsWaivedRulesAsNotices() {
        assertThat(CommandRun.of("validate", "--format", "github", "../examples/gitlab-2017-01-31.json")
                        .out()
                        .lines())
                .anyMatch(line -> line.startsWith("::notice file=") && line.contains("::Rule T6 is waived: "));
    }

    @Test
    void annotatesUnusableDocuments() throws IOException {
        Path array = Files.writeString(directory.resolve("array.json"), "\n []");
        CommandRun run = CommandRun.of("validate", "--format", "github", array.toString(), "missing.json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "::error file=" + array
                                + ",line=2,col=2,title=Not a readable postmortem::expected"
                                + " an object, found an array",
                        "::error title=Not a readable postmortem::missing.json: no such file or directory",
                        "2 documents: 0 publishable, 0 not publishable, 2 unusable");
    }

    @Test
    void omitsTheFileForStandardInput() {
        CommandRun run = CommandRun.withInput("{}", "validate", "--format", "github", "--no-advice", "-");
        assertThat(run.out()).startsWith("::error line=1,col=1,title=").doesNotContain("file=");
    }

    /** Neither the text of a document nor its file name can add a command to the output. */
    @Test
    void escapesCommandsInDocumentsAndFileNames() throws IOException {
        String evil = "x\\r\\n::set-env name=PATH::evil\\n::stop-commands::t %0A::add-mask::a ##[add-mask]b\\u001b[31m";
        Path file = Files.writeString(
                directory.resolve("a,line=9::b%0A\n::error::c.json"),
                "{\"summary\": {\"overview\": \"" + evil + " careless\"}, \"waivers\": [{\"rule\": \"" + evil
                        + "\", \"reason\": \"r\"}, {\"rule\": \"T5\", \"reason\": \"" + evil + "\"}], \"timeline\":"
                        + " [{\"text\": \"Human error: " + evil + "\"}]}");
        CommandRun run = CommandRun.of("validate", "--format", "github", file.toString());
        List<String> lines = run.out().lines().toList();
        assertThat(run.out()).contains("set-env", "add-mask").doesNotContain("\r", "\u001b");
        assertThat(lines)
                .contains("::error title=Further findings::9 more errors: the summary of the job lists all findings");
        List<String> located = lines.subList(0, lines.size() - 1).stream()
                .filter(line -> !line.startsWith("::error title=Further findings::"))
                .toList();
        assertThat(located).hasSizeGreaterThan(10).allSatisfy(line -> {
            assertThat(line).matches("::(error|warning|notice) file=[^:,]+,line=\\d+,col=\\d+,title=[^:,]+::.+");
            assertThat(line).contains("a%2Cline=9%3A%3Ab%250A%0A%3A%3Aerror%3A%3Ac.json,line=");
        });
        assertThat(lines.get(lines.size() - 1)).isEqualTo("1 document: 0 publishable, 1 not publishable");
    }
}

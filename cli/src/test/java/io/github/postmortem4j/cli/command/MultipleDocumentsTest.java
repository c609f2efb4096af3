package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands with several documents and directories as arguments. */
class MultipleDocumentsTest {

    private static final String GOOD = "../examples/gitlab-2017-01-31.json";
    private static final String DOCUMENT = "{\"title\": \"%s\", \"authors\": [\"Ada\"]}";

    @TempDir
    private Path directory;

    private Path incidents;
    private Path site;

    @BeforeEach
    void createDirectories() throws IOException {
        incidents = directory.resolve("incidents");
        site = directory.resolve("site");
        Files.createDirectories(incidents.resolve("2024"));
        Files.writeString(incidents.resolve("2024/a.json"), DOCUMENT.formatted("A"));
        Files.writeString(incidents.resolve("b.json"), DOCUMENT.formatted("B"));
    }

    @Test
    void summarizesAllDocuments() {
        CommandRun run = CommandRun.of("validate", GOOD, incidents.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(GOOD + ": publishable, 0 errors", incidents + "/2024/a.json: not publishable, ")
                .endsWith("3 documents: 1 publishable, 2 not publishable\n");
        assertThat(CommandRun.of("validate", GOOD).out())
                .as("summary of one document")
                .doesNotContain("1 document");
    }

    @Test
    void checksTheOthersIfSomeAreUnusable() throws IOException {
        Files.writeString(incidents.resolve("2024/broken.json"), "{\n");
        CommandRun run = CommandRun.of("validate", "--stage", "draft", incidents.toString(), "missing.json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        incidents + "/2024/broken.json:2:1: error: unexpected end of document: an object, array, or"
                                + " string is not closed",
                        "postmortem: missing.json: no such file or directory");
        assertThat(run.out()).endsWith("4 documents: 2 draft, 0 not draft, 2 unusable\n");
    }

    @Test
    void rendersADirectoryIntoAnother() throws IOException {
        assertThat(CommandRun.of("render", incidents.toString(), "-o", site.toString()))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(site.resolve("2024/a.md")).content().startsWith("# A\n");
        assertThat(site.resolve("b.md")).content().startsWith("# B\n");
    }

    @Test
    void rendersOneFileIntoADirectory() throws IOException {
        String file = incidents.resolve("b.json").toString();
        assertThat(CommandRun.of("render", file, "-o", site + "/")).isEqualTo(new CommandRun(0, "", ""));
        assertThat(site.resolve("b.md")).exists();
        Files.delete(site.resolve("b.md"));
        assertThat(CommandRun.of("render", file, "-o", site.toString())).isEqualTo(new CommandRun(0, "", ""));
        assertThat(site.resolve("b.md")).exists();
    }

    @Test
    void rendersTheOthersIfOneIsUnusable() throws IOException {
        Files.writeString(incidents.resolve("2024/0.json"), "{");
        CommandRun run = CommandRun.of("render", incidents.toString(), "-o", site.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith("postmortem: " + incidents + "/2024/0.json: line 1, column 2");
        assertThat(site.resolve("2024/a.md")).exists();
        assertThat(site.resolve("2024/0.md")).doesNotExist();
    }

    @Test
    void redactsADirectoryIntoAnotherButNeverIntoItself() throws IOException {
        assertThat(CommandRun.of("redact", incidents.toString(), "-o", site.toString()))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(site.resolve("2024/a.json"))
                .content()
                .contains("an engineer")
                .doesNotContain("Ada");
        CommandRun onItself = CommandRun.of("redact", incidents.toString(), "-o", incidents.toString());
        assertThat(onItself.exitCode()).isEqualTo(2);
        assertThat(onItself.err())
                .isEqualToNormalizingNewlines(
                        "postmortem: " + incidents + "/2024/a.json: is an input file; choose another output\n");
        assertThat(incidents.resolve("b.json")).content().contains("Ada");
    }

    @Test
    void neverWritesTwoDocumentsToOneFile() throws IOException {
        Path other = Files.createDirectories(directory.resolve("other"));
        Files.writeString(other.resolve("c.json"), DOCUMENT.formatted("C"));
        Files.writeString(incidents.resolve("c.json"), DOCUMENT.formatted("D"));
        CommandRun run = CommandRun.of(
                "redact", other + "/c.json", incidents + "/b.json", incidents + "/c.json", "-o", site.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(site + "/c.json: is the output for both " + other + "/c.json and ");
        assertThat(site).doesNotExist();
        CommandRun onto = CommandRun.of("redact", other + "/c.json", incidents + "/b.json", "-o", other.toString());
        assertThat(onto.err()).contains(other + "/c.json: is an input");
        assertThat(other.resolve("b.json")).doesNotExist();
    }

    @Test
    void requiresADirectoryForSeveralDocuments() throws IOException {
        CommandRun toStandardOutput = CommandRun.of("render", incidents.toString());
        assertThat(toStandardOutput.exitCode()).isEqualTo(2);
        assertThat(toStandardOutput.out()).isEmpty();
        assertThat(toStandardOutput.err())
                .isEqualToNormalizingNewlines(
                        "postmortem: cannot write several documents to standard output: give a directory with -o\n");
        Path file = Files.writeString(directory.resolve("file"), "old");
        CommandRun intoAFile = CommandRun.of("render", incidents.toString(), "-o", file.toString());
        assertThat(intoAFile.exitCode()).isEqualTo(2);
        assertThat(intoAFile.err()).contains("postmortem: " + file + ": is not a directory");
        assertThat(file).hasContent("old");
        CommandRun withInput = CommandRun.withInput("{}", "render", "-", GOOD, "-o", site.toString());
        assertThat(withInput.err()).contains("standard input has no file name to use in " + site);
        assertThat(site).doesNotExist();
    }
}

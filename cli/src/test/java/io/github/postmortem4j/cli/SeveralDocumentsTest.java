package io.github.postmortem4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that work on several documents and folders at once. */
class SeveralDocumentsTest {

    private static final String GOOD = "../examples/gitlab-2017-01-31.json";
    private static final String DOCUMENT = "{\"title\": \"%s\", \"authors\": [\"Ada\"]}";

    @TempDir
    private Path folder;

    private Path incidents;
    private Path site;

    @BeforeEach
    void fillAFolder() throws IOException {
        incidents = folder.resolve("incidents");
        site = folder.resolve("site");
        Files.createDirectories(incidents.resolve("2024"));
        Files.writeString(incidents.resolve("2024/a.json"), DOCUMENT.formatted("A"));
        Files.writeString(incidents.resolve("b.json"), DOCUMENT.formatted("B"));
    }

    @Test
    void sumsUpWhatWasFoundInAllOfThem() {
        Run run = Run.of("validate", GOOD, incidents.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(GOOD + ": publishable, 0 errors", incidents + "/2024/a.json: not publishable, ")
                .endsWith("3 documents: 1 publishable, 2 not publishable\n");
        assertThat(Run.of("validate", GOOD).out()).as("of one document").doesNotContain("1 document");
    }

    @Test
    void checksEveryDocumentThatItCanRead() throws IOException {
        Files.writeString(incidents.resolve("2024/broken.json"), "{\n");
        Run run = Run.of("validate", "--stage", "draft", incidents.toString(), "missing.json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        incidents + "/2024/broken.json:2:1: error: unexpected end of document: an object, array, or"
                                + " string is not closed",
                        "postmortem: missing.json: no such file or folder");
        assertThat(run.out()).endsWith("4 documents: 2 draft, 0 not draft, 2 unusable\n");
    }

    @Test
    void rendersAFolderIntoAnother() throws IOException {
        assertThat(Run.of("render", incidents.toString(), "-o", site.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(site.resolve("2024/a.md")).content().startsWith("# A\n");
        assertThat(site.resolve("b.md")).content().startsWith("# B\n");
    }

    @Test
    void rendersOneFileIntoAFolder() throws IOException {
        String file = incidents.resolve("b.json").toString();
        assertThat(Run.of("render", file, "-o", site + "/")).isEqualTo(new Run(0, "", ""));
        assertThat(site.resolve("b.md")).exists();
        Files.delete(site.resolve("b.md"));
        assertThat(Run.of("render", file, "-o", site.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(site.resolve("b.md")).exists();
    }

    @Test
    void rendersTheOthersWhenOneCannotBeUsed() throws IOException {
        Files.writeString(incidents.resolve("2024/0.json"), "{");
        Run run = Run.of("render", incidents.toString(), "-o", site.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith("postmortem: " + incidents + "/2024/0.json: line 1, column 2");
        assertThat(site.resolve("2024/a.md")).exists();
        assertThat(site.resolve("2024/0.md")).doesNotExist();
    }

    @Test
    void redactsAFolderIntoAnotherButNeverIntoItself() throws IOException {
        assertThat(Run.of("redact", incidents.toString(), "-o", site.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(site.resolve("2024/a.json"))
                .content()
                .contains("an engineer")
                .doesNotContain("Ada");
        Run onItself = Run.of("redact", incidents.toString(), "-o", incidents.toString());
        assertThat(onItself.exitCode()).isEqualTo(2);
        assertThat(onItself.err())
                .isEqualToNormalizingNewlines(
                        "postmortem: " + incidents + "/2024/a.json: is the postmortem itself, and would be lost\n");
        assertThat(incidents.resolve("b.json")).content().contains("Ada");
    }

    @Test
    void replacesNoDocumentByAnotherOne() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("c.json"), DOCUMENT.formatted("C"));
        Files.writeString(incidents.resolve("c.json"), DOCUMENT.formatted("D"));
        Run run = Run.of(
                "redact", other + "/c.json", incidents + "/b.json", incidents + "/c.json", "-o", site.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(site + "/c.json: would be made of both " + other + "/c.json and ");
        assertThat(site).doesNotExist();
        Run onto = Run.of("redact", other + "/c.json", incidents + "/b.json", "-o", other.toString());
        assertThat(onto.err()).contains(other + "/c.json: is the postmortem itself");
        assertThat(other.resolve("b.json")).doesNotExist();
    }

    @Test
    void wantsAFolderForSeveral() throws IOException {
        Run nowhere = Run.of("render", incidents.toString());
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.out()).isEmpty();
        assertThat(nowhere.err())
                .isEqualToNormalizingNewlines(
                        "postmortem: several documents need a folder to be written to: give one with -o\n");
        Path file = Files.writeString(folder.resolve("file"), "old");
        Run intoAFile = Run.of("render", incidents.toString(), "-o", file.toString());
        assertThat(intoAFile.exitCode()).isEqualTo(2);
        assertThat(intoAFile.err()).contains("postmortem: " + file + ": is no folder");
        assertThat(file).hasContent("old");
        Run withInput = Run.withInput("{}", "render", "-", GOOD, "-o", site.toString());
        assertThat(withInput.err()).contains("standard input has no name for a file in " + site);
        assertThat(site).doesNotExist();
    }
}

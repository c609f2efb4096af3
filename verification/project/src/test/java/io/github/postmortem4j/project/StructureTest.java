package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The limits and words that {@code .ci/structure} checks. */
@DisabledOnOs(OS.WINDOWS)
class StructureTest {

    private static final String PACKAGE = "library/src/main/java/a";

    @TempDir
    private Path copy;

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.createDirectories(copy.resolve(".ci"));
        Files.createDirectories(copy.resolve(PACKAGE));
        for (String name : List.of(".ci/structure", ".ci/words", ".ci/words-allowed")) {
            Files.copy(Repository.path(name), copy.resolve(name));
        }
        assertThat(copy.resolve(".ci/structure").toFile().setExecutable(true)).isTrue();
        write(PACKAGE + "/Harmless.java", "/** An entry point. There is no other. */\nclass Harmless {}\n");
    }

    @Test
    void thisRepositoryStaysWithinTheLimits() {
        ProgramRun run = check(Repository.ROOT);

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }

    @Test
    void acceptsAWellStructuredRepository() {
        assertThat(check(copy)).extracting(ProgramRun::exitCode).isEqualTo(0);
    }

    @Test
    void reportsWordsToAvoidInCommentsNamesAndDocuments() throws IOException {
        write(PACKAGE + "/Sample.java", "/** Tells nothing. */\nclass Sample {\n    int partedHouse;\n}\n");
        write("README.md", "No word.\nThe door of the house.\n");

        assertIsReported(
                "words to avoid: 5",
                PACKAGE + "/Sample.java:1: \"tells\" ",
                PACKAGE + "/Sample.java:3: \"parted\" ",
                PACKAGE + "/Sample.java:3: \"house\" ",
                "README.md:2: \"door\" ",
                "README.md:2: \"house\" ",
                "library, main: 3",
                "., documentation: 2");
    }

    @Test
    void ignoresPartsOfOtherWords() throws IOException {
        write("README.md", "A storyteller standing in a warehouse, std::house included.\n");

        assertThat(check(copy)).extracting(ProgramRun::exitCode).isEqualTo(0);
    }

    @Test
    void reportsFilesWithTheSameName() throws IOException {
        write("library/src/test/java/b/Harmless.java", "class Harmless {}\n");

        assertIsReported(
                "names of more than one Java file: 1",
                "Harmless.java: library/src/main/java/a/Harmless.java library/src/test/java/b/Harmless.java");
    }

    @Test
    void reportsLongFiles() throws IOException {
        write(PACKAGE + "/Long.java", "\n".repeat(301));

        assertIsReported("main sources with more than 300 lines: 1", PACKAGE + "/Long.java: 301");
    }

    @Test
    void reportsLargePackages() throws IOException {
        for (int i = 0; i < 25; i++) {
            write(PACKAGE + "/Part" + i + ".java", "class Part" + i + " {}\n");
        }

        assertIsReported("packages with more than 25 files: 1", PACKAGE + ": 26");
    }

    private void write(String name, String text) throws IOException {
        Path file = copy.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void assertIsReported(String... lines) {
        ProgramRun run = check(copy);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains(lines);
    }

    private static ProgramRun check(Path repository) {
        return ProgramRun.of(repository, Map.of(), List.of(".ci/structure"));
    }
}

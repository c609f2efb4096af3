package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists in {@code docs/architecture.md} are complete: the packages of each published module, and other modules. */
class ArchitecturePageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
    private static final Path SOURCES = Path.of("src/main/java/io/github/postmortem4j");

    static List<String> modules() {
        return Pom.publishedModules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void listsThePackagesOfAModule(String module) throws IOException {
        assertThat(rows(module)).containsExactlyInAnyOrderElementsOf(packages(Repository.path(module)));
    }

    @Test
    void listsTheModulesThatAreNotPublished() throws IOException {
        try (Stream<Path> folders = Files.list(Repository.path("verification"))) {
            assertThat(rows("verification"))
                    .containsExactlyInAnyOrderElementsOf(
                            folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                                    .map(folder -> folder.getFileName().toString())
                                    .toList());
        }
    }

    /** Returns the first column of the table below a heading. */
    private static List<String> rows(String heading) {
        String section = Repository.read("docs/architecture.md")
                .replaceFirst("(?s)^.*\n### " + heading + "\n", "")
                .replaceFirst("(?s)\n##.*$", "");
        return ROW.matcher(section).results().map(row -> row.group(1)).toList();
    }

    /** Returns the packages of a module that contain types, without the prefix that all share. */
    private static List<String> packages(Path module) throws IOException {
        Path sources = module.resolve(SOURCES);
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file ->
                            sources.relativize(file.getParent()).toString().replace(java.io.File.separatorChar, '.'))
                    .map(name -> name.isEmpty() ? "(root)" : name)
                    .distinct()
                    .toList();
        }
    }
}

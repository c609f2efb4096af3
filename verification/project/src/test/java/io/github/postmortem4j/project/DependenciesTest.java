package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dependencies in {@code docs/dependencies.md}, which {@code .ci/dependencies} generates. */
class DependenciesTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `[│├└─ ]*([\\w.]+):([\\w.-]+)` \\| (\\S+) \\| ([\\d,]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`(?:[\\w.]+:)?([\\w.-]+)`");

    private record Dependency(String artifact, String version, long kilobytes) {}

    @Test
    void areAllJustifiedInTheDecisions() throws IOException {
        String decisions = Repository.read("docs/decisions/dependencies.md")
                .replaceFirst("(?s)^.*\n## At run time\n", "")
                .replaceFirst("(?s)\n## .*$", "");
        Set<String> decided =
                NAME.matcher(decisions).results().map(name -> name.group(1)).collect(Collectors.toSet());
        assertThat(dependencies()).isNotEmpty();
        assertThat(decided)
                .containsAll(dependencies().stream().map(Dependency::artifact).toList());
    }

    @Test
    void haveTheDocumentedVersionsAndSizes() throws IOException {
        assertThat(dependencies())
                .allSatisfy(dependency -> assertThat(jar(dependency))
                        .as("%s; run .ci/dependencies to update the page", dependency)
                        .hasValueSatisfying(
                                jar -> assertThat((jar.length() + 999) / 1000).isEqualTo(dependency.kilobytes())));
    }

    static List<String> modules() {
        return Pom.publishedModules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void areAllDocumented(String module) throws IOException {
        Pom pom = Pom.published(module);
        String section = Repository.read("docs/dependencies.md")
                .replaceFirst("(?s)^.*\n## " + pom.text("/project/artifactId").orElseThrow() + "\n", "")
                .replaceFirst("(?s)\n## .*$", "");
        List<String> needed =
                pom.texts("/project/dependencies/dependency[scope='compile' or scope='runtime']/artifactId");
        assertThat(needed)
                .isNotEmpty()
                .allSatisfy(artifact -> assertThat(section)
                        .as("run .ci/dependencies to update the page")
                        .contains(":" + artifact + "`"));
    }

    private static List<Dependency> dependencies() throws IOException {
        return ROW.matcher(Repository.read("docs/dependencies.md"))
                .results()
                .map(DependenciesTest::dependency)
                .distinct()
                .toList();
    }

    private static Dependency dependency(MatchResult row) {
        return new Dependency(
                row.group(2), row.group(3), Long.parseLong(row.group(4).replace(",", "")));
    }

    private static Optional<File> jar(Dependency dependency) {
        String name = dependency.artifact() + "-" + dependency.version() + ".jar";
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().equals(name))
                .findFirst();
    }
}

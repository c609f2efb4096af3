package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code CONTRIBUTING.md} names types and files that exist. */
class ContributingTest {

    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)+)`");
    private static final Pattern RESOURCE = Pattern.compile("`([\\w-]+)(\\*?\\.(?:json|properties|txt))`");

    @Test
    void namesTypesThatExist() throws IOException {
        Set<String> types = SourceTree.sourceFiles().stream()
                .map(SourceTree.SourceFile::simpleName)
                .collect(Collectors.toSet());
        List<String> named = TYPE.matcher(contributing())
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(named).filteredOn(name -> !types.contains(name)).isEmpty();
    }

    /** In names, {@code xx} is any language, and an asterisk is any text. */
    @Test
    void namesResourcesThatExist() throws IOException {
        Set<String> resources = resources();
        List<Pattern> named = RESOURCE.matcher(contributing())
                .results()
                .map(name -> name.group(1).replace("xx", "[a-z]{2}")
                        + name.group(2).replace(".", "\\.").replace("*", ".*"))
                .map(Pattern::compile)
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(resources).anyMatch(name.asMatchPredicate()));
    }

    private static String contributing() {
        return Repository.read("CONTRIBUTING.md");
    }

    private static Set<String> resources() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.ROOT)) {
            return files.filter(file -> file.toString().contains("resources"))
                    .filter(file -> !file.toString().contains("target"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}

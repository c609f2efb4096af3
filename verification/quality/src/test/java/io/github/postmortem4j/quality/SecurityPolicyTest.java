package io.github.postmortem4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of {@code SECURITY.md} names the test that verifies it. */
class SecurityPolicyTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern FILE = Pattern.compile("`([\\w-]+\\.xml)`");
    private static final Pattern PROMISE = Pattern.compile("(?m)^\\| (?!Against|-).*\\| (.+) \\|$");

    private static String policy() throws IOException {
        return Files.readString(ROOT.resolve("SECURITY.md"));
    }

    @Test
    void namesTestsThatExist() throws IOException {
        Set<String> existing = testClasses();
        List<String> named = named(TEST, policy());
        assertThat(named).isNotEmpty();
        assertThat(existing).containsAll(named);
    }

    @Test
    void namesATestOrAFileForEachPromise() throws IOException {
        List<String> evidence = named(PROMISE, policy());
        assertThat(evidence).hasSizeGreaterThan(10);
        assertThat(evidence)
                .allMatch(cell -> TEST.matcher(cell).find()
                        || FILE.matcher(cell).results().anyMatch(file -> Files.exists(ROOT.resolve(file.group(1)))));
    }

    private static List<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> published = Files.list(ROOT);
                Stream<Path> verifying = Files.list(ROOT.resolve("verification"))) {
            return Stream.concat(published, verifying)
                    .map(module -> module.resolve(Path.of("src", "test", "java")))
                    .filter(Files::isDirectory)
                    .flatMap(SecurityPolicyTest::javaFiles)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

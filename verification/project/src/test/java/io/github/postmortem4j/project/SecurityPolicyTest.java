package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.project.SourceTree.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each promise in {@code SECURITY.md} refers to a test that verifies it, or to a file that lists what it covers. */
class SecurityPolicyTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern FILE = Pattern.compile("`([\\w-]+\\.xml)`");
    private static final Pattern EVIDENCE = Pattern.compile("(?m)^\\| (?!Against|-).*\\| (.+) \\|$");

    private final String policy = Repository.read("SECURITY.md");

    @Test
    void refersToTestsThatExist() throws IOException {
        List<String> existing =
                SourceTree.sourceFiles().stream().map(SourceFile::simpleName).toList();
        List<String> named = named(TEST);
        assertThat(named).isNotEmpty();
        assertThat(existing).containsAll(named);
    }

    /** The page {@code docs/quality.md} names the tests that repeat attacks. */
    @Test
    void repeatsAttacksInTestsThatExist() throws IOException {
        List<String> existing =
                SourceTree.sourceFiles().stream().map(SourceFile::simpleName).toList();
        List<String> named = TEST.matcher(Repository.read("docs/quality.md"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(existing).containsAll(named);
    }

    @Test
    void refersToATestOrAFileForEachPromise() {
        List<String> evidence = named(EVIDENCE);
        assertThat(evidence).hasSizeGreaterThan(10);
        assertThat(evidence)
                .allMatch(text -> TEST.matcher(text).find()
                        || FILE.matcher(text).results().anyMatch(file -> Files.exists(Repository.path(file.group(1)))));
    }

    private List<String> named(Pattern pattern) {
        return pattern.matcher(policy)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}

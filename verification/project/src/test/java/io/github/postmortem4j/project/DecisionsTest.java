package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decisions in {@code docs/decisions}: their numbers, statuses and index, and the places that cite them. */
class DecisionsTest {

    private static final Path FOLDER = Repository.path("docs/decisions");

    private static final Pattern ENTRY = Pattern.compile("(?m)^<a id=\"d(\\d+)\"></a>\n\n## (\\d+)\\. (.+)\n\n(.+)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^## \\d+\\. ");
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern STATUS = Pattern.compile("Accepted, " + DATE
            + "\\..*|Superseded by \\[\\d+]\\(\\S+\\), " + DATE + "\\. Accepted on " + DATE + "\\.");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| \\[(.+)]\\((.+)\\.md#d(\\d+)\\)");
    private static final Pattern CITATION = Pattern.compile("\\b[Dd]ecisions? (\\d+)\\b");
    private static final Pattern CITING_FILE =
            Pattern.compile(".*\\.(java|md|xml|properties|txt|sh|yml)|.*/\\.ci/[^.]+");
    private static final Set<String> SKIPPED_FOLDERS = Set.of("target", ".git", "node_modules");

    private static final Path TEST_DATA = Path.of("src", "test", "resources");

    private record Decision(int number, String title, String file, String status) {}

    /** Numbers may be missing: branches that are worked on at the same time take them in advance. */
    @Test
    void haveNumbersOfTheirOwn() throws IOException {
        assertThat(decisions())
                .extracting(Decision::number)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(number).isPositive());
    }

    @Test
    void eachHaveAStatusWithADate() throws IOException {
        assertThat(decisions())
                .allSatisfy(decision -> assertThat(decision.status())
                        .as("decision %d", decision.number())
                        .matches(STATUS));
    }

    @Test
    void areListedInTheIndexInOrder() throws IOException {
        List<String> expected = decisions().stream()
                .sorted((first, second) -> Integer.compare(first.number(), second.number()))
                .map(decision -> decision.number() + " " + decision.title() + " " + decision.file())
                .toList();
        assertThat(ROW.matcher(Repository.read(FOLDER.resolve("README.md")))
                        .results()
                        .map(row -> row.group(4) + " " + row.group(2) + " " + row.group(3)))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void areCitedByNumbersThatExist() throws IOException {
        Set<String> known = decisions().stream()
                .map(decision -> Integer.toString(decision.number()))
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        List<Path> files = citingFiles();
        for (Path file : files) {
            CITATION.matcher(Repository.read(file))
                    .results()
                    .filter(citation -> !known.contains(citation.group(1)))
                    .forEach(citation -> unknown.add(file + ": " + citation.group()));
        }
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(unknown).isEmpty();
    }

    private static List<Decision> decisions() throws IOException {
        List<Decision> decisions = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String text = Repository.read(file);
                String name = file.getFileName().toString().replace(".md", "");
                List<Decision> entries = ENTRY.matcher(text)
                        .results()
                        .map(entry -> decision(entry, name))
                        .toList();
                assertThat(entries)
                        .as("entries of %s with an anchor and a status", file)
                        .hasSize((int) HEADING.matcher(text).results().count());
                decisions.addAll(entries);
            }
        }
        return decisions;
    }

    private static Decision decision(MatchResult entry, String file) {
        assertThat(entry.group(1)).as("anchor of decision %s", entry.group(2)).isEqualTo(entry.group(2));
        return new Decision(Integer.parseInt(entry.group(2)), entry.group(3), file, entry.group(4));
    }

    private static List<Path> citingFiles() {
        List<Path> found = new ArrayList<>();
        collect(Repository.ROOT, found);
        return found;
    }

    private static void collect(Path folder, List<Path> found) {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                if (Files.isDirectory(child)) {
                    if (!SKIPPED_FOLDERS.contains(child.getFileName().toString()) && !child.endsWith(TEST_DATA)) {
                        collect(child, found);
                    }
                } else if (CITING_FILE
                        .matcher(child.toString().replace('\\', '/'))
                        .matches()) {
                    found.add(child);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

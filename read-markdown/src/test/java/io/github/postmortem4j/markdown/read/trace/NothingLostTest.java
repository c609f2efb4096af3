package io.github.postmortem4j.markdown.read.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every visible word of a page is in a value, in a section that is kept, or quoted in a note, and no text of the result is
 * invented or kept twice.
 */
@Tag("bulk")
class NothingLostTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final MarkdownReader READER = MarkdownReader.create();
    private static final int RANDOM_PAGES = 1_000;

    @Test
    void keepsEveryWordOfTheFixtures() throws IOException {
        Map<String, List<String>> lost = lostIn(RESOURCES.resolve("fixtures"));
        assertThat(lost).isEmpty();
    }

    @Test
    void keepsEveryWordOfTheReadingCases() throws IOException {
        Map<String, List<String>> lost = new TreeMap<>();
        readingCases().forEach((name, page) -> addLost(name, page, lost));
        assertThat(lost).isEmpty();
    }

    private static Map<String, String> readingCases() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("cases"))) {
            for (Path file : files.sorted().toList()) {
                for (String each : ("\n" + Files.readString(file)).split("\n=== ", -1)) {
                    if (!each.isBlank()) {
                        String page = each.substring(each.indexOf('\n') + 1, each.lastIndexOf("\n---\n") + 1);
                        pages.put(file.getFileName() + ": " + each.substring(0, each.indexOf('\n')), page);
                    }
                }
            }
        }
        return pages;
    }

    @Test
    @EnabledIfSystemProperty(named = "postmortem4j.corpus", matches = ".+")
    void keepsEveryWordOfTheCorpus() throws IOException {
        Map<String, List<String>> lost = lostIn(Path.of(System.getProperty("postmortem4j.corpus")));
        List<String> known = Files.readAllLines(RESOURCES.resolve("trace/known-losses.txt"));
        List<String> words = new ArrayList<>();
        lost.forEach((page, lines) ->
                lines.forEach(line -> words.add(page + " " + line.substring(0, line.indexOf(' ')))));
        words.removeIf(word -> known.stream().anyMatch(line -> line.startsWith(word + " ")));
        assertThat(words).isEmpty();
    }

    @Test
    void keepsEveryWordOfRandomPagesOnce() {
        for (long seed = 0; seed < RANDOM_PAGES; seed++) {
            String page = UniqueWordsPage.of(seed);
            MarkdownDocument document = READER.read(page);
            assertThat(LostWords.in(page, document))
                    .as("seed %d:%n%s", seed, page)
                    .isEmpty();
            assertThat(Untraceable.in(page, document))
                    .as("seed %d:%n%s", seed, page)
                    .isEmpty();
        }
    }

    @Test
    void inventsNoWord() throws IOException {
        Map<String, String> pages = readingCases();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("fixtures"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        Map<String, List<String>> invented = new TreeMap<>();
        pages.forEach((name, page) -> {
            List<String> words = Untraceable.wordsNotIn(page, READER.read(page));
            if (!words.isEmpty()) {
                invented.put(name, words);
            }
        });
        assertThat(invented).isEmpty();
    }

    private static Map<String, List<String>> lostIn(Path folder) throws IOException {
        Map<String, List<String>> lost = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                addLost(file.getFileName().toString(), Files.readString(file), lost);
            }
        }
        assertThat(folder).isNotEmptyDirectory();
        return lost;
    }

    private static void addLost(String name, String page, Map<String, List<String>> lost) {
        List<String> words = LostWords.in(page, READER.read(page));
        if (!words.isEmpty()) {
            lost.put(name, words);
        }
    }
}

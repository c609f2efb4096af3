package io.github.postmortem4j.markdown.read.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every visible word of a page is in a value, in a section that is kept, or quoted in a note, and no text of the result is
 * invented or kept twice.
 */
@Tag("bulk")
class NothingLostTest {

    private static final MarkdownReader READER = MarkdownReader.create();
    private static final int RANDOM_PAGES = 1_000;

    @Test
    void keepsEveryWordOfTheFixtures() throws IOException {
        assertThat(lostIn(TracedPages.fixtures())).isEmpty();
    }

    @Test
    void keepsEveryWordOfTheReadingCases() throws IOException {
        assertThat(lostIn(TracedPages.readingCases())).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "postmortem4j.corpus", matches = ".+")
    void keepsEveryWordOfTheCorpus() throws IOException {
        Map<String, List<String>> lost = lostIn(TracedPages.corpus());
        List<String> known = Files.readAllLines(TracedPages.RESOURCES.resolve("trace/known-losses.txt"));
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
        Map<String, String> pages = TracedPages.readingCases();
        pages.putAll(TracedPages.fixtures());
        Map<String, List<String>> invented = new TreeMap<>();
        pages.forEach((name, page) -> {
            List<String> words = Untraceable.wordsNotIn(page, READER.read(page));
            if (!words.isEmpty()) {
                invented.put(name, words);
            }
        });
        assertThat(invented).isEmpty();
    }

    private static Map<String, List<String>> lostIn(Map<String, String> pages) {
        Map<String, List<String>> lost = new TreeMap<>();
        pages.forEach((name, page) -> {
            List<String> words = LostWords.in(page, READER.read(page));
            if (!words.isEmpty()) {
                lost.put(name, words);
            }
        });
        return lost;
    }
}

package io.github.postmortem4j.markdown.read.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Each time, number and text of a result is written in the page, or follows from it by a rule of {@link InventedTimes}. */
@Tag("bulk")
class NothingInventedTest {

    private static final MarkdownReader READER = MarkdownReader.create();
    private static final int RANDOM_PAGES = 1_000;

    @Test
    void inventsNothingInTheFixtures() throws IOException {
        assertThat(inventedIn(TracedPages.fixtures())).isEmpty();
    }

    @Test
    void inventsNothingInTheReadingCases() throws IOException {
        assertThat(inventedIn(TracedPages.readingCases())).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "postmortem4j.corpus", matches = ".+")
    void inventsNothingInTheCorpus() throws IOException {
        assertThat(inventedIn(TracedPages.corpus())).isEmpty();
    }

    @Test
    void inventsNothingInRandomPages() {
        for (long seed = 0; seed < RANDOM_PAGES; seed++) {
            String page = UniqueWordsPage.of(seed);
            assertThat(invented(page)).as("seed %d:%n%s", seed, page).isEmpty();
        }
    }

    @Test
    void inventsNothingInRandomTimes() {
        for (long seed = 0; seed < RANDOM_PAGES; seed++) {
            String page = RandomTimesPage.of(seed);
            assertThat(invented(page)).as("seed %d:%n%s", seed, page).isEmpty();
        }
    }

    /** The sentences of these pages consist of words without a meaning; only a label can say that something was resolved. */
    @Test
    void classifiesNoEntryWithoutAWordForIt() {
        for (long seed = 0; seed < RANDOM_PAGES; seed++) {
            String page = UniqueWordsPage.of(seed);
            for (TimelineEntry entry :
                    READER.read(page).getPostmortem().getTimeline().getEntries()) {
                assertThat(entry.getKind()).as("seed %d:%n%s", seed, page).isIn(EntryKind.NOTE, EntryKind.RESOLVED);
                assertThat(entry.getDetectionMethod())
                        .as("seed %d:%n%s", seed, page)
                        .isNull();
            }
        }
    }

    private static List<String> inventedIn(Map<String, String> pages) throws IOException {
        List<String> known = Files.readAllLines(TracedPages.RESOURCES.resolve("trace/known-inventions.txt"));
        List<String> found = new ArrayList<>();
        pages.forEach((name, page) -> invented(page).forEach(each -> found.add(name + " | " + each)));
        found.removeIf(each -> known.stream().anyMatch(line -> line.startsWith(each + " | ")));
        return found;
    }

    private static List<String> invented(String page) {
        MarkdownDocument document = READER.read(page);
        List<String> invented = new ArrayList<>(InventedTimes.in(page, document));
        invented.addAll(InventedTexts.in(page, document));
        return invented;
    }
}

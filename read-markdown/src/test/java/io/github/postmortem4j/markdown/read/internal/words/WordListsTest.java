package io.github.postmortem4j.markdown.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListsTest {

    @Test
    void containTheWordsOfAllLanguages() {
        assertThat(new WordLists("names").get("KIND_OF_DOCUMENT")).contains("post mortem", "incident report");
        assertThat(new WordLists("sections").get("TIMELINE")).contains("timeline*", "linea de tiempo*", "タイムライン*");
        assertThat(new WordLists("names").get("UNKNOWN")).isEmpty();
    }

    @Test
    void areLoadedOnce() {
        assertThat(WordLists.of("names")).isNotNull().isSameAs(WordLists.of("names"));
    }

    @Test
    void matchTheLongestWordFirst() {
        List<String> words = new WordLists("names").longestFirst("ARTICLE");
        assertThat(words).contains("the", "a");
        assertThat(words.indexOf("the")).isLessThan(words.indexOf("a"));
        assertThat(words).isSortedAccordingTo((one, other) -> other.length() - one.length());
    }

    @Test
    void haveLanguagesForLabelsOnlyInTopicsOfLabels() {
        assertThat(List.of("columns", "sections", "times")).allMatch(WordLists::isForLabels);
        assertThat(List.of("names", "phrases", "kinds", "numbers")).noneMatch(WordLists::isForLabels);
    }
}

package io.github.postmortem4j.markdown.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseDictionaryTest {

    private final PhraseDictionary kinds = new PhraseDictionary("kinds", List.of("en", "de"));
    private final PhraseDictionary phrases = new PhraseDictionary("phrases", List.of("en", "de"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada acknowledged the alert|ACKNOWLEDGED",
                "The issue was resolved|RESOLVED",
                // Of "escalated" and "escalated to", the longer one counts, which is not weak.
                "Ada escalated to Bob, who checked the disk|ESCALATED",
                "Nothing to see|",
                // A weak word counts alone, and gives way to a strong one.
                "Ada checked the disk|INVESTIGATED",
                "Ada checked the disk and the issue was resolved|RESOLVED",
                // Two kinds contradict each other.
                "Ada acknowledged the alert and the issue was resolved|"
            })
    void findsTheKindThatAllPhrasesHave(String text, String key) {
        assertThat(kinds.commonKeys(text)).isEqualTo(key == null ? List.of() : List.of(key));
    }

    @Test
    void findsTheDetailThatAllPhrasesHave() {
        assertThat(kinds.commonKeys("PagerDuty paged Ada")).containsExactly("DETECTED", "MONITORING_ALERT");
        assertThat(kinds.commonKeys("An alert fired and the issue was detected"))
                .containsExactly("DETECTED", "MONITORING_ALERT");
        assertThat(kinds.commonKeys("An alert fired and an engineer noticed the issue"))
                .containsExactly("DETECTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The service was not back online",
                "It never came back online",
                "Before the service was back online"
            })
    void ignoresPhrasesShortlyAfterANegation(String text) {
        assertThat(kinds.commonKeys(text)).isEmpty();
    }

    @Test
    void findsPhrasesFarFromANegation() {
        assertThat(kinds.commonKeys("Before the disk was back online")).containsExactly("RESOLVED");
        assertThat(kinds.commonKeys("Before noon the site was back online")).containsExactly("RESOLVED");
    }

    @Test
    void findsTheSpecialCaseOfAKind() {
        assertThat(kinds.commonSpecialKeys("Ada investigated the disk, a red herring"))
                .containsExactly("MISLEADING_PATH");
        assertThat(kinds.commonKeys("Ada investigated the disk, a red herring")).isEmpty();
    }

    @Test
    void readsOneLanguageAtATime() {
        List<PhraseDictionary> languages = kinds.byLanguage();
        assertThat(languages).hasSize(2);
        assertThat(languages.get(0).commonKeys("The issue was resolved")).containsExactly("RESOLVED");
        assertThat(languages.get(1).commonKeys("The issue was resolved")).isEmpty();
    }

    @Test
    void findsPhrasesOfAKey() {
        assertThat(phrases.has("OUTAGE", "The site went down at noon")).isTrue();
        assertThat(phrases.has("OUTAGE", "The site went well")).isFalse();
        assertThat(phrases.begins("OUTAGE", "Down for an hour")).isTrue();
        assertThat(phrases.begins("OUTAGE", "The site was down")).isFalse();
        assertThat(phrases.isPhrase("OUTAGE", "Went down!")).isTrue();
        assertThat(phrases.isPhrase("OUTAGE", "Went down again")).isFalse();
        assertThat(phrases.isPhrase("OUTAGE", "Went")).isFalse();
    }

    @Test
    void countsTheWordsOfTheLongestPhrase() {
        String[] words = {"the", "not", "available", "again"};
        assertThat(phrases.lengthAt("OUTAGE", words, 1)).isEqualTo(2);
        assertThat(phrases.lengthAt("OUTAGE", words, 2)).isZero();
        assertThat(phrases.lengthAt("OUTAGE", new String[] {"the", "not"}, 1)).isZero();
    }

    @Test
    void readsOnlyTheStartOfALongText() {
        assertThat(phrases.has("OUTAGE", "x ".repeat(599) + "down")).isFalse();
        assertThat(phrases.has("OUTAGE", "x ".repeat(590) + "down")).isTrue();
    }
}

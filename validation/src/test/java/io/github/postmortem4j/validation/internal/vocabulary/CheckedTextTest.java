package io.github.postmortem4j.validation.internal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.validation.internal.language.Token;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedTextTest {

    @ParameterizedTest
    @CsvSource({
        "It was the operator's fault, en, true",
        "IT WAS CARELESS, en, true",
        "The disk was full, en, false",
        "Der Techniker ist schuld, de, true",
        "Der Techniker ist schuld, en, false",
        "Der Techniker ist schuld, nl, false"
    })
    void mayMentionBlameIfAWordOfAPhraseOccurs(String text, String language, boolean expected) {
        assertThat(CheckedText.of(text).mayMention(Topic.BLAME, language)).isEqualTo(expected);
    }

    @Test
    void distinguishesTopics() {
        CheckedText task = CheckedText.of("Consider");

        assertThat(task.mayMention(Topic.VAGUE_TASK, "en")).isTrue();
        assertThat(task.mayMention(Topic.BLAME, "en")).isFalse();
        assertThat(task.mayMention(Topic.STOP_WORD, "en")).isFalse();
    }

    @Test
    void countsFrequentWordsOfEachLanguage() {
        int[] counts = new int[RuleVocabulary.LANGUAGES.size()];
        CheckedText.of("The server and the disk; der Server").countStopWords(counts);

        assertThat(counts[RuleVocabulary.LANGUAGES.indexOf("en")]).isEqualTo(3);
        assertThat(counts[RuleVocabulary.LANGUAGES.indexOf("de")]).isEqualTo(1);
    }

    @Test
    void knowsNoStopWordOfTwoLanguages() {
        Set<String> all = new HashSet<>();
        for (String language : RuleVocabulary.LANGUAGES) {
            for (String word : Topic.STOP_WORD.words(language)) {
                assertThat(all.add(word)).describedAs(word).isTrue();
            }
        }
        assertThat(CheckedText.isStopWord("the", "en")).isTrue();
        assertThat(CheckedText.isStopWord("der", "en")).isFalse();
    }

    @Test
    void hasTheTokensOfTheText() {
        assertThat(CheckedText.of("Two disks").tokens()).extracting(Token::word).containsExactly("two", "disks");
    }
}

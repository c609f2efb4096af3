package io.github.postmortem4j.validation.internal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.validation.internal.language.Tokenizer;
import org.junit.jupiter.api.Test;

class RuleVocabularyTest {

    private final RuleVocabulary blame = RuleVocabulary.of("blame", "en");

    @Test
    void readsTheWordsOfAKey() {
        assertThat(blame.words("pronoun")).contains("he", "they").doesNotContain("engineer");
        assertThat(blame.words("auxiliary")).containsExactlyInAnyOrder("was", "were", "is", "has", "had", "been");
    }

    @Test
    void foldsTheWordsOfSomeKeys() {
        assertThat(blame.foldedWords("pronoun", "person")).contains("he", "engineer");
        assertThat(blame.foldedWords("negation")).contains("isn", "t").doesNotContain("he");
    }

    @Test
    void findsThePhrasesOfSomeKeys() {
        var phrases = blame.phrases("always", "responsible");

        assertThat(phrases.in(Tokenizer.of("It was careless"))).hasSize(1);
        assertThat(phrases.in(Tokenizer.of("Bob was at fault"))).hasSize(1);
        assertThat(phrases.in(Tokenizer.of("Bob forgot it"))).isEmpty();
    }

    @Test
    void hasNoWordsForAnUnknownKey() {
        assertThat(blame.words("nonsense")).isEmpty();
    }

    @Test
    void readsATopicInAllLanguages() {
        assertThat(RuleVocabulary.inAllLanguages("blame"))
                .hasSize(RuleVocabulary.LANGUAGES.size())
                .allSatisfy(words -> assertThat(words.words("always")).isNotEmpty());
    }

    @Test
    void rejectsAnUnknownTopic() {
        assertThatThrownBy(() -> RuleVocabulary.of("nonsense", "en"))
                .hasMessage("word file en.txt has no section [nonsense]");
        assertThatThrownBy(() -> RuleVocabulary.of("blame", "tlh")).hasMessage("word file tlh.txt is missing");
    }
}

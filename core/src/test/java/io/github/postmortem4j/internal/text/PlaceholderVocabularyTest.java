package io.github.postmortem4j.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholderVocabularyTest {

    private final PlaceholderVocabulary vocabulary = PlaceholderVocabulary.load();

    @Test
    void readsThePlaceholdersOfAllLanguages() {
        assertThat(List.of("tbd", "unbekannt", "inconnu", "desconocido", "a definir", "未知"))
                .allMatch(phrase ->
                        vocabulary.isAbsent(String.join(" ", UnspacedWords.split(List.of(phrase.split(" "))))));
    }

    @Test
    void distinguishesPlaceholdersFromRemarks() {
        assertThat(vocabulary.isAbsent("yet")).isFalse();
        assertThat(vocabulary.isRemark("yet")).isTrue();
        assertThat(vocabulary.isRemark("tbd")).isFalse();
    }

    @Test
    void knowsTheFieldsOfATemplate() {
        assertThat(vocabulary.isField("owner")).isTrue();
        assertThat(vocabulary.isField("database")).isFalse();
    }

    @Test
    void knowsHowHintsBeginAndEnd() {
        assertThat(vocabulary.isHint("describe")).isTrue();
        assertThat(vocabulary.isHint("your")).isFalse();
        assertThat(vocabulary.isBracketedHint("your")).isTrue();
        assertThat(vocabulary.isBracketedHint("describe")).isTrue();
        assertThat(vocabulary.isBracketedHint("database")).isFalse();
        assertThat(vocabulary.isHere("here")).isTrue();
        assertThat(vocabulary.isHere("there")).isFalse();
        assertThat(vocabulary.isEnding("goes here")).isTrue();
        assertThat(vocabulary.isEnding("went down")).isFalse();
    }

    @Test
    void knowsWholeTextsAndMarkers() {
        assertThat(vocabulary.isWholeText("what happened")).isTrue();
        assertThat(vocabulary.isWholeText("the disk was full")).isFalse();
        assertThat(vocabulary.isMarker("todo")).isTrue();
        assertThat(vocabulary.isMarker("task")).isFalse();
    }

    @Test
    void givesTheLengthOfTheLongestPhraseFromAWord() {
        assertThat(vocabulary.longestPhraseFrom("tbd")).isEqualTo(1);
        assertThat(vocabulary.longestPhraseFrom("lorem")).isEqualTo(8);
        assertThat(vocabulary.longestPhraseFrom("soon")).isPositive();
        assertThat(vocabulary.longestPhraseFrom("database")).isZero();
    }
}

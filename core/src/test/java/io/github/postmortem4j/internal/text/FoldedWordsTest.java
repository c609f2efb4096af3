package io.github.postmortem4j.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedWordsTest {

    @Test
    void writesWordsInLowerCaseWithoutAccentsAndPunctuation() {
        assertThat(FoldedWords.of("Été: Straße, 2nd e\u0301tage!")).containsExactly("ete", "strasse", "2nd", "etage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "a \u0301 b", "\u0301\u0302 a, b", "a b \u0301", "a-\u0903-b"})
    void findsNoWordInMarksWithoutALetter(String text) {
        assertThat(FoldedWords.of(text)).isSubsetOf("a", "b");
    }

    @Test
    void countsOnlyWordsUpToTheLimit() {
        assertThat(FoldedWords.of("\u0301 one two three", 2)).containsExactly("one", "two");
    }
}

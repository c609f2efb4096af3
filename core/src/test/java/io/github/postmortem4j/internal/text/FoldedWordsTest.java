package io.github.postmortem4j.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedWordsTest {

    @Test
    void writesWordsInLowerCaseWithoutAccentsAndPunctuation() {
        assertThat(FoldedWords.of("Été: Straße, 2nd e\u0301tage!")).containsExactly("ete", "strasse", "2nd", "etage");
    }

    /** Words are separated by a bar. */
    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    'plain'	plain
                    'AZ az 09'	az|az|09
                    '`a{ @A[ /0:'	a|a|0
                    'a_b-c.d'	a|b|c|d
                    'Größe GROẞE'	grosse|grosse
                    'é x É'	e|x|e
                    'ﬁne ２０'	fine|20
                    'हिन्दी'	हनद
                    'Пример 例'	пример|例
                    '€ 5'	5
                    'Àb'	ab
                    'x Cafe\u0301 CAFÉ'	x|cafe|cafe""")
    void givesTheWordsOfATextInAnyScript(String text, String words) {
        assertThat(FoldedWords.of(text)).isEqualTo(List.of(words.split("\\|")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "?! - \u20AC \u00B7", "\uD83D\uDE00"})
    void findsNoWordInTextWithoutLettersAndDigits(String text) {
        assertThat(FoldedWords.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "a \u0301 b", "\u0301\u0302 a, b", "a b \u0301", "a-\u0903-b"})
    void findsNoWordInMarksWithoutALetter(String text) {
        assertThat(FoldedWords.of(text)).isSubsetOf("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, one", "2, one two", "3, one two three", "4, one two three"})
    void countsOnlyWordsUpToTheLimit(int limit, String words) {
        assertThat(String.join(" ", FoldedWords.of("\u0301 one two three", limit)))
                .isEqualTo(words);
        assertThat(String.join(" ", FoldedWords.of("One, two, three.", limit))).isEqualTo(words);
    }
}

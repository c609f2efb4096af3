package io.github.postmortem4j.redaction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met Dr. Ada         | met",
                "met Prof. Dr. Ada   | met",
                "met Mme Ada         | met",
                "met J. Ada          | met",
                "met J. M. Ada       | met",
                "met Mrs.  Ada       | met",
                "met A. B. C. D. Ada | met A.",
                "met Mrs.   Ada      | met Mrs.",
                "met j. Ada          | met j.",
                "met him. Ada        | met him.",
                "xDr. Ada            | xDr.",
                "met Ada             | met",
                "Ada                 | ''"
            })
    void findsTitlesAndInitials(String text, String before) {
        int start = PrecedingWords.titleStart(text, text.indexOf("Ada"), 0);
        assertThat(text.substring(0, start).strip()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met the Ada  | met",
                "met der Ada  | met",
                "met los Ada  | met",
                "met our Ada  | met our",
                "bathe Ada    | bathe",
                "the  Ada     | ''",
                "the   Ada    | the"
            })
    void findsAnArticle(String text, String before) {
        int start = PrecedingWords.articleStart(text, text.indexOf("Ada"), 0);
        assertThat(text.substring(0, start).strip()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "met our Ada           | true",
                "Their Ada             | true",
                "met another Ada       | true",
                "SRE's Ada             | true",
                "the team\u2019s Ada  | true",
                "it's Ada              | false",
                "That's Ada            | false",
                "'s Ada                | false",
                "cars Ada              | false",
                "s Ada                 | false",
                "met Ada               | false",
                "hour Ada              | false",
                "Ada                   | false"
            })
    void recognizesWhatTakesThePlaceOfAnArticle(String text, boolean determined) {
        assertThat(PrecedingWords.isDetermined(text, text.indexOf("Ada"), 0)).isEqualTo(determined);
    }

    @ParameterizedTest
    @CsvSource({"4, 8", "5, 8", "0, 4"})
    void ignoresTextBeforeTheLimit(int limit, int expected) {
        assertThat(PrecedingWords.titleStart("met Dr. Ada", 8, limit)).isEqualTo(limit == 5 ? expected : 4);
    }

    @ParameterizedTest
    @CsvSource({
        "SRE's Ada, 4, false",
        "SRE's Ada, 3, false",
        "SRE's Ada, 2, true",
        "our Ada, 1, false",
        "our Ada, 0, true"
    })
    void ignoresDeterminersBeforeTheLimit(String text, int limit, boolean determined) {
        assertThat(PrecedingWords.isDetermined(text, text.indexOf("Ada"), limit))
                .isEqualTo(determined);
    }

    @ParameterizedTest
    @CsvSource({"xd, 2, 0", "a xd, 4, 2", "abcdefghijklmnop, 16, 2", "a1, 2, 0", "a-, 2, 2"})
    void findsTheStartOfAWord(String text, int end, int start) {
        assertThat(PrecedingWords.wordStart(text, end, 0)).isEqualTo(start);
    }
}

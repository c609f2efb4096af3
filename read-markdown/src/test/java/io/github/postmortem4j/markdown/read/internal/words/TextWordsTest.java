package io.github.postmortem4j.markdown.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The API (v2) failed.|the api v2 failed",
                "don't|don t",
                "Café «Zürich»|cafe zurich",
                "5 %|5",
                "--|''",
                "''|''",
                "a|a"
            })
    void areLettersAndDigitsWithoutCaseAndAccents(String text, String words) {
        TextWords found = TextWords.of(text);
        assertThat(String.join(" ", found.folded())).isEqualTo(words);
        assertThat(found.size()).isEqualTo(words.isEmpty() ? 0 : words.split(" ").length);
    }

    @Test
    void doNotIncludeAnAccentWithoutALetter() {
        assertThat(TextWords.of("a \u0301 e\u0301").folded()).containsExactly("a", "e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The disk of /var/log was full.|3|5|/var/log",
                ".htaccess changed|0|1|.htaccess",
                "see a/b now|2|3|b",
                "a #ops channel|1|3|#ops channel",
                "it (was) down|1|3|was) down",
                "x /y|1|2|/y"
            })
    void areShownWithASignThatBeginsThem(String text, int from, int to, String shown) {
        assertThat(TextWords.of(text).text(from, to)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We fixed it. Then we slept.|We fixed it. / Then we slept.",
                "Was it DNS? No! It was not|Was it DNS? / No! / It was not",
                "Version 2.4 failed; 2.5 did not.|Version 2.4 failed; / 2.5 did not.",
                "\"Why?\" (Nobody knew.)|\"Why?\" / (Nobody knew.)",
                "  One sentence.  |One sentence."
            })
    void areSplitIntoSentencesWithTheirPunctuation(String text, String sentences) {
        TextWords words = TextWords.of(text);
        List<String> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from = words.endOfSentence(from)) {
            found.add(words.sentence(from, words.endOfSentence(from)));
        }
        assertThat(String.join(" / ", found)).isEqualTo(sentences);
    }

    @Test
    void knowTheirSentence() {
        TextWords words = TextWords.of("It broke. Ada called Bob. Bob slept.");
        assertThat(words.startOfSentence(4)).isEqualTo(2);
        assertThat(words.startOfSentence(2)).isEqualTo(2);
        assertThat(words.startOfSentence(1)).isZero();
        assertThat(words.endOfSentence(3)).isEqualTo(5);
        assertThat(words.endOfSentence(5)).isEqualTo(7);
        assertThat(words.sameSentence(2, 4)).isTrue();
        assertThat(words.sameSentence(3, 3)).isTrue();
        assertThat(words.sameSentence(2, 2)).isTrue();
        assertThat(words.sameSentence(1, 2)).isFalse();
        assertThat(words.sameSentence(4, 6)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first, second",
                "first; second",
                "first: second",
                "first (second",
                "first - second",
                "first – second",
                "first — second",
                "first—second",
                "first. second",
                "first! second",
                "first \"second",
                "first\nsecond",
                "first | second"
            })
    void beginAClauseAfterPunctuation(String text) {
        TextWords words = TextWords.of(text);
        assertThat(words.beginsClause(0)).isTrue();
        assertThat(words.beginsClause(1)).isTrue();
        assertThat(words.endOfClause(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first second", "first-second", "first.second", "first/second", "first's"})
    void continueTheClauseOtherwise(String text) {
        TextWords words = TextWords.of(text);
        assertThat(words.beginsClause(1)).isFalse();
        assertThat(words.endOfClause(0)).isEqualTo(2);
    }

    @Test
    void knowTheMarksBeforeThem() {
        TextWords words = TextWords.of("Ada, Bob: \"Eve\" (Ops) left @home");
        assertThat(words.isAfterComma(1)).isTrue();
        assertThat(words.isAfterComma(2)).isFalse();
        assertThat(words.isAfterComma(0)).isFalse();
        assertThat(words.isAfterColon(1)).isFalse();
        assertThat(words.isAfterColon(0)).isFalse();
        assertThat(TextWords.of("Ada: Bob").isAfterColon(1)).isTrue();
        assertThat(words.isAfterQuote(2)).isFalse();
        assertThat(TextWords.of("Ada \"Bob").isAfterQuote(1)).isTrue();
        assertThat(words.isAfterQuote(0)).isFalse();
        assertThat(words.isAfterParenthesis(0)).isFalse();
        assertThat(words.isAfterParenthesis(4)).isFalse();
        assertThat(words.isAfter(5, '@')).isTrue();
        assertThat(words.isAfter(4, '@')).isFalse();
        assertThat(words.isAfter(0, '@')).isFalse();
        assertThat(TextWords.of("@home").isAfter(0, '@')).isTrue();
    }

    @Test
    void findTheParenthesesBeforeThem() {
        TextWords words = TextWords.of("The API (v2 of Ops) failed (again)");
        assertThat(words.isAfterParenthesis(2)).isTrue();
        assertThat(words.beforeParentheses(5)).isEqualTo(2);
        assertThat(words.beforeParentheses(4)).isEqualTo(4);
        assertThat(words.beforeParentheses(0)).isZero();
        assertThat(TextWords.of("API (v2) failed").beforeParentheses(2)).isEqualTo(1);
        assertThat(TextWords.of("API v2) failed").beforeParentheses(2)).isEqualTo(2);
    }

    @Test
    void knowWhereTheyEnd() {
        assertThat(TextWords.of("The API.").end(1)).isEqualTo("The API".length());
    }
}

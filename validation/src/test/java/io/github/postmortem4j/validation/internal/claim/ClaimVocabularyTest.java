package io.github.postmortem4j.validation.internal.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.validation.internal.language.Sentence;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.language.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimVocabularyTest {

    private final ClaimVocabulary english = ClaimVocabulary.read("en");

    @ParameterizedTest
    @CsvSource({"january, 1", "march, 3", "december, 12", "marching, 0"})
    void numbersTheMonths(String word, int month) {
        assertThat(english.month(word)).isEqualTo(month);
    }

    @Test
    void readsNumbersInWords() {
        assertThat(english.number("two")).isEqualByComparingTo("2");
        assertThat(english.number("outage")).isNull();
    }

    @Test
    void knowsTheWordsThatBeginAPhrase() {
        List<Token> tokens = Tokenizer.of("outage xylophone");

        assertThat(english.beginsPhrase(tokens.get(0))).isTrue();
        assertThat(english.beginsPhrase(tokens.get(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OUTAGE | the outage window began | 1 | 3
                    OUTAGE | the outage began | 1 | 2
                    OUTAGE | the outage. Window shopping | 1 | 2
                    OUTAGE | the outage | 1 | 2
                    OUTAGE | the outage | 0 | -1
                    OUTAGE | the outage | 2 | -1
                    OUTAGE | the outage | -1 | -1
                    USERS | the outage window | 1 | -1
                    AT_LEAST | no less | 0 | -1
                    """)
    void findsTheEndOfTheLongestPhrase(String key, String text, int index, int end) {
        assertThat(english.endOf(key, Tokenizer.of(text), index)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    it took no less than two hours | 5 | 2
                    over two hours | 1 | 0
                    it took two hours | 2 | -1
                    it was over. Two hours | 3 | -1
                    it was over | 3 | 2
                    """)
    void findsTheStartOfAPhraseBeforeAToken(String text, int end, int start) {
        assertThat(english.startOf("AT_LEAST", Tokenizer.of(text), end)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"just over almost two, 3", "two, 0", "almost, 1"})
    void skipsSuccessivePhrases(String text, int end) {
        assertThat(english.skip("NEARLY", Tokenizer.of(text), 0)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In Europe users could not pay", "Pages across Frankfurt failed", "The previous outage"})
    void recognizesAStatementAboutSomethingElse(String text) {
        assertThat(english.isAboutSomethingElse(sentence(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In March users could not pay",
                "Users in europe could not pay",
                "Nobody could log in",
                "It failed in. Paris"
            })
    void recognizesAStatementAboutTheOutage(String text) {
        assertThat(english.isAboutSomethingElse(sentence(text))).isFalse();
    }

    @Test
    void looksForAPhraseInARange() {
        List<Token> tokens = Tokenizer.of("two outage windows and users");

        assertThat(english.isIn("USERS", tokens, 0, 5)).isTrue();
        assertThat(english.isIn("USERS", tokens, 4, 9)).isTrue();
        assertThat(english.isIn("USERS", tokens, 0, 4)).isFalse();
        assertThat(english.isIn("OUTAGE", tokens, 2, 5)).isFalse();
        assertThat(english.isIn("OUTAGE", tokens, -3, 2)).isTrue();
    }

    @Test
    void selectsTheLanguagesThatMentionAnOutage() {
        assertThat(mentions("The outage lasted two hours").languages()).hasSize(1);
        assertThat(mentions("Der Ausfall dauerte zwei Stunden").languages()).isNotEmpty();
        assertThat(mentions("A xylophone").languages()).isEmpty();
        assertThat(mentions("").languages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The outage lasted twenty hours, true, false, false, false",
        "The outage lasted 2h, true, true, false, false",
        "It failed at 18:00, false, true, false, false",
        "It failed on 2 July, false, true, true, false",
        "It failed on July the fifth, false, false, false, false",
        "It failed on 2019-07-02, false, true, true, false",
        "It failed for 40 %, false, true, false, true",
        "It failed for half of them, false, false, false, true"
    })
    void selectsTheKindsOfStatementsThatATextMayContain(
            String text, boolean duration, boolean time, boolean date, boolean share) {
        ClaimMentions mentions = mentions(text);
        ClaimVocabulary words = ClaimVocabulary.ALL.get(0);

        assertThat(mentions.mayStateDuration(words)).isEqualTo(duration);
        assertThat(mentions.mayStateTime()).isEqualTo(time);
        assertThat(mentions.mayStateDate(words)).isEqualTo(date);
        assertThat(mentions.mayStateShare(words)).isEqualTo(share);
    }

    private static ClaimMentions mentions(String text) {
        return new ClaimMentions(Tokenizer.of(text));
    }

    private static Sentence sentence(String text) {
        List<Token> tokens = Tokenizer.of(text);
        return Sentence.around(tokens, 0, tokens.size());
    }
}

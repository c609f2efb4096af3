package io.github.postmortem4j.validation.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    private static Token last(String text) {
        List<Token> tokens = Tokenizer.of(text);
        return tokens.get(tokens.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It ended. Then", "Why? Then", "done.\nThen", "a title\nthen", "so… then", "; then"})
    void opensASentenceAfterAMarkAndAGap(String text) {
        assertThat(last(text).opensSentence()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "who?me", "a, b", "a - b", "a", "\"a"})
    void doesNotOpenASentenceInAName(String text) {
        assertThat(last(text).opensSentence()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a b, true",
        "a-b, true",
        "a\u2011b, true",
        "a\u00a0b, true",
        "'a, b', false",
        "a.b, false",
        "k8, false",
        "a, false"
    })
    void followsCloselyAfterSpacesOrAHyphenOnly(String text, boolean closely) {
        assertThat(last(text).followsClosely()).isEqualTo(closely);
    }

    @ParameterizedTest
    @CsvSource({
        "k8, true",
        "error_500, true",
        "v=5, true",
        "error 500, false",
        "cpu-24, false",
        "error._5, false",
        "5, false",
        "_5, true"
    })
    void continuesAnAdjacentName(String text, boolean continues) {
        assertThat(last(text).continuesName()).isEqualTo(continues);
    }
}

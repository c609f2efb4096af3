package io.github.postmortem4j.redaction.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {

    /** Covers a ligature of four words, a spacing accent, and controls. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\uFDFA              | صلى الله عليه وسلم",
                "a\u00B4b            | a b",
                "a \u00B4b           | a b",
                "a\u00B4 b           | a b",
                "Fal\u0001con\u001F! | falcon!",
                "Fal\u007Fcon        | falcon",
                "~FALCON~            | ~falcon~"
            })
    void normalizesText(String text, String normalized) {
        assertThat(TextNormalizer.normalize(text)).isEqualTo(normalized);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a-b | a b", "a_.+-b | a b", "a \u2010 b | a b", "-a- | ' a '", "a:b | a:b"})
    void separatesWordsByOneSpace(String text, String words) {
        assertThat(TextNormalizer.separateWords(MappedText.of(text))).hasToString(words);
    }
}

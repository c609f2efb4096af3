package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    /** A ligature of four words, an accent of its own, controls. */
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
    void foldsWhatLooksTheSame(String text, String folded) {
        assertThat(Folding.of(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a-b | a b", "a_.+-b | a b", "a \u2010 b | a b", "-a- | ' a '", "a:b | a:b"})
    void partsWordsByOneSpace(String text, String parted) {
        assertThat(Folding.withWordsParted(MappedText.of(text))).hasToString(parted);
    }
}

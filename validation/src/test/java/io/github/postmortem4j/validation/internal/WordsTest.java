package io.github.postmortem4j.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ''",
                "0 | -- ... !",
                "1 | don't",
                "1 | two-step",
                "1 | db.example.com",
                "2 | 3,868 rules",
                "4 | The share was 82%.",
                "3 | naïve café Ünïcode",
                "1 | 100😀",
                "2 | один два",
            })
    void countsWhatHoldsALetterOrADigit(int expected, String text) {
        assertThat(Words.count(text)).isEqualTo(expected);
    }
}

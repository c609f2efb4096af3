package io.github.postmortem4j.markdown.read.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12000|12,000 users",
                "12000|12 000 users",
                "1500|1.5k users",
                "2000000|2 million customers",
                "35|35 % of users",
                "50|Half of the users",
            })
    void findsANumberThatIsWritten(String digits, String page) {
        assertThat(WrittenNumbers.has(page, digits)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"50|45 % of users", "12|12,000 users", "1500|1.4k users", "x|x"})
    void findsNoOtherNumber(String digits, String page) {
        assertThat(WrittenNumbers.has(page, digits)).isFalse();
    }
}

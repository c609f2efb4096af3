package io.github.postmortem4j.markdown.read.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EastAsianTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "2024年5月3日|2024-5-3 ",
                "2024年12月31日 10時21分|2024-12-31  10:21 ",
                "2024年5月3号10点21分|2024-5-3 10:21 ",
                "9時05分 復旧|9:05  復旧",
                "10時21分30秒|10:21:30 ",
                "１０：２１　復旧|10:21 復旧",
                "（１０時２１分）|(10:21 )",
                "10:21〜10:47|10:21–10:47",
                "10:21～10:47|10:21–10:47",
            })
    void replacesTheSignsOfDatesAndTimes(String text, String replaced) {
        assertThat(EastAsianTimes.withKnownSigns(text)).isEqualTo(replaced).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "午後3時05分",
                "2024年5月",
                "24年5月3日",
                "12024年5月3日",
                "2024年5月003日",
                "2024年5月3",
                "10時",
                "10時5分",
                "100時21分",
                "10時間21分間",
                "10時21",
                "約10時21分"
            })
    void keepsOtherNumbers(String text) {
        assertThat(EastAsianTimes.withKnownSigns(text)).isEqualTo(text);
    }

    @Test
    void includesTheLastSignInTheMoment() {
        String text = "2024年5月3日 10時21分 復旧";
        assertThat(new MomentScanner(text).at(0)).extracting(Moment::end).isEqualTo(text.indexOf(" 復旧"));
        assertThat(EastAsianTimes.afterSign("10:21　", 5)).isEqualTo(5);
        assertThat(EastAsianTimes.afterSign("10:21", 5)).isEqualTo(5);
    }

    @Test
    void keepsTextsOfOtherLanguages() {
        String text = "10:21 – the lamp – “off”";
        assertThat(EastAsianTimes.withKnownSigns(text)).isSameAs(text);
    }
}

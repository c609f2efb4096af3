package io.github.postmortem4j.markdown.read.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownSourceReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingMomentTest {

    private static MarkdownLine line(String markdown) {
        return MarkdownSourceReader.read(markdown).lines().get(0);
    }

    private static String written(@Nullable LeadingMoment moment, MarkdownLine line) {
        return moment == null
                ? "none"
                : MomentScannerTest.written(moment.moment())
                        + (moment.separated() ? " - " : " ")
                        + line.text().text().substring(moment.text());
    }

    @Test
    void endsBeforeTheDashOfTheSpec() {
        MarkdownLine line = line("- `09:40 UTC` - - 5 nodes");
        LeadingMoment moment = LeadingMoment.of(line);
        assertThat(written(moment, line)).isEqualTo("09:40 UTC - - 5 nodes");
        assertThat(moment.isMarked(line)).isTrue();
        assertThat(moment.isMarked(line("**09:40 UTC** Ada called"))).isTrue();
        assertThat(moment.isMarked(line("09:40 UTC Ada called"))).isFalse();
        assertThat(LeadingMoment.of(line("Ada called"))).isNull();
    }

    @Test
    void mayBeAlone() {
        assertThat(LeadingMoment.of("09:40 -").isAlone("09:40 -")).isTrue();
        assertThat(LeadingMoment.of("09:40 - x").isAlone("09:40 - x")).isFalse();
        assertThat(LeadingMoment.of("09:40: x").isBeforeColon("09:40: x")).isTrue();
        assertThat(LeadingMoment.of("09:40 x").isBeforeColon("09:40 x")).isFalse();
        assertThat(LeadingMoment.of("2024-04-10 x").hasClock()).isFalse();
        assertThat(LeadingMoment.of("09:40 x").hasClock()).isTrue();
    }

    @Test
    void isComparedByItsTimeOfDay() {
        LeadingMoment early = LeadingMoment.of("09:40 x");
        assertThat(early.isEarlierInDay(LeadingMoment.of("10:00 x"))).isTrue();
        assertThat(early.isEarlierInDay(early)).isFalse();
        assertThat(early.isEarlierInDay(LeadingMoment.of("09:00 x"))).isFalse();
        assertThat(early.isEarlierInDay(LeadingMoment.of("2024-04-10 x"))).isFalse();
        assertThat(LeadingMoment.of("2024-04-10 x").isEarlierInDay(early)).isFalse();
        assertThat(early.isEarlierInDay(LeadingMoment.of("25:00 x"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"At 09:40 Ada called,09:40 Ada called", "Then at 09:40,09:40", "Atlas fell,Atlas fell", "09:40,09:40"})
    void isPrecededByAPreposition(String text, String rest) {
        assertThat(LeadingMoment.withoutPreposition(line(text)).text().text()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.40 The key is back|09:40 The key is back",
                "23.59 The key is back|23:59 The key is back",
                "24.00 The key is back|none",
                "9.60 The key is back|none",
                "9.4 The key is back|none",
                "9.400 The key is back|none",
                "9.40|none",
                "9.40x|none",
                "123.40 The key is back|none",
                "0940 - The key is back|09:40 - The key is back",
                "0940: The key is back|09:40 - The key is back",
                "0940 The key is back|none",
                "0960 - The key is back|none",
                "2400 - The key is back|none",
                "2024 - The key is back|none",
                "1999 - The key is back|none",
                "09400 - The key is back|none",
                "The key is back|none"
            })
    void isANumberIfAllLinesBeginWithOne(String text, String expected) {
        MarkdownLine line = line(text);
        assertThat(written(LeadingMoment.dotted(line), line)).isEqualTo(expected);
    }

    @Test
    void isFourDigitsInACellOfItsOwn() {
        Moment moment = LeadingMoment.digits(" 0730 ");
        assertThat(MomentScannerTest.written(moment)).isEqualTo("07:30");
        assertThat(moment.start()).isEqualTo(1);
        assertThat(moment.end()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"730", "07300", "2400", "0760", "07:30", "abcd", ""})
    void isNotAnotherCell(String text) {
        assertThat(LeadingMoment.digits(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[09:40] Ada called|09:40",
                "10:30 AM (EAT) Ada called|10:30 AM (EAT)",
                "**2024-04-10** - x|2024-04-10",
                "(09:40) x|09:40"
            })
    void isQuotedWithoutPunctuation(String text, String quoted) {
        String plain = line(text).text().text();
        assertThat(LeadingMoment.of(plain).moment().writtenIn(plain)).isEqualTo(quoted);
    }
}

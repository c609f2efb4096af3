package io.github.postmortem4j.markdown.read.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneStatementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All times are in UTC.|UTC",
                "Times: CET|+01:00",
                "All times in UTC (GMT)|UTC",
                "All times are UTC+1 (Zurich time)|+01:00",
                "All times are UTC+2 (Zurich time)|+02:00"
            })
    void appliesToAllTimes(String text, String zone) {
        ZoneText stated = ZoneStatement.in(text);
        assertThat(stated).isNotNull();
        assertThat(MomentScannerTest.zone(stated)).isEqualTo(zone);
        assertThat(ZoneStatement.isAll(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We use UTC.",
                "All times are in UTC or CET.",
                "All times are UTC+5 (Zurich time)",
                "All times are local.",
                "All times are UTC+1, CET, or PST"
            })
    void isNotAnotherText(String text) {
        assertThat(ZoneStatement.in(text)).isNull();
        assertThat(ZoneStatement.isAll(text)).isFalse();
    }

    @Test
    void isNotALongText() {
        String text = "All times are in UTC" + " ".repeat(180);
        assertThat(ZoneStatement.in(text)).isNotNull();
        assertThat(ZoneStatement.in(text + " ")).isNull();
        assertThat(ZoneStatement.isAll(text)).isFalse();
        assertThat(ZoneStatement.isAll("All times are in UTC at 09:40")).isFalse();
    }

    @Test
    void needsNoWordsInAHeading() {
        assertThat(ZoneStatement.named("Timeline (UTC)"))
                .extracting(ZoneText::name)
                .isEqualTo("UTC");
        assertThat(ZoneStatement.named("Timeline")).isNull();
        assertThat(ZoneStatement.named("UTC" + " ".repeat(197))).isNotNull();
        assertThat(ZoneStatement.named("UTC" + " ".repeat(198))).isNull();
    }
}

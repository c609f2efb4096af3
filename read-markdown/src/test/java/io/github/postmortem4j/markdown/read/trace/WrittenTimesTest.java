package io.github.postmortem4j.markdown.read.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09:40|- 09:40 UTC - it stopped",
                "09:40|9:40 AM",
                "21:40|9:40pm",
                "21:40|9:40 p.m.",
                "21:00|9 PM",
                "21:05|午後9時05分",
                "00:30|12:30 AM",
                "12:30|12:30 PM",
                "09:30|9h30",
                "09:30|9.30 Uhr",
                "09:00|um 9 Uhr",
                "21:00|2100hrs",
                "09:40:05|09:40:05Z",
                "09:40|2026-03-14T09:40:00Z",
                "09:40|14/Mar/2026:09:40:00",
            })
    void findsATimeThatIsWritten(LocalTime time, String text) {
        assertThat(WrittenTimes.hasClock(text, time)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09:40|9:40 PM",
                "21:40|9:40 AM",
                "12:30|12:30 AM",
                "09:40|19:40",
                "09:40|09:41",
                "09:00|9 servers",
                "09:40|12:09:40",
                "09:40:05|09:40:06",
            })
    void findsNoOtherTime(LocalTime time, String text) {
        assertThat(WrittenTimes.hasClock(text, time)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-04|2026-03-04",
                "2026-03-04|20260304",
                "2026-03-04|4 March 2026",
                "2026-03-04|March 4th, 2026",
                "2026-03-04|4. März 2026",
                "2026-03-04|4 de marzo de 2026",
                "2026-03-04|04/03/26",
                "2026-03-04|2026年3月4日",
                "2026-03-04|03/04 of the year 2026",
            })
    void findsADateThatIsWritten(LocalDate date, String text) {
        assertThat(WrittenTimes.hasDate(text, date)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-04|2026-03-14",
                "2026-03-04|4 May 2026",
                "2026-03-04|4 March 2025",
                "2026-03-04|March 2026"
            })
    void findsNoOtherDate(LocalDate date, String text) {
        assertThat(WrittenTimes.hasDate(text, date)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Z|09:40 UTC",
                "Z|09:40Z",
                "Z|09:40 +0000",
                "Z|09:40:00-00:00",
                "+01:00|09:40 +0100",
                "-05:30|09:40-05:30",
                "+03:00|GMT+3"
            })
    void findsAnOffsetThatIsWritten(String offset, String text) {
        assertThat(WrittenTimes.hasOffset(text, ZoneOffset.of(offset))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Z|09:40 CET", "+01:00|09:40 -0100", "+01:00|09:40 +01:30", "+01:00|GMT+10"})
    void findsNoOtherOffset(String offset, String text) {
        assertThat(WrittenTimes.hasOffset(text, ZoneOffset.of(offset))).isFalse();
    }
}

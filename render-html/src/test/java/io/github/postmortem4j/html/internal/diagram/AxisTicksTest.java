package io.github.postmortem4j.html.internal.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AxisTicksTest {

    private static List<String> ticks(int width, ZoneOffset offset, String... moments) {
        List<Long> seconds = LongStream.of(Arrays.stream(moments)
                        .mapToLong(moment -> Instant.parse(moment).getEpochSecond())
                        .toArray())
                .boxed()
                .toList();
        TimeFormat times = TimeFormat.of(
                Postmortem.builder().timeZone(ZoneId.of(offset.getId())).build(), null, Labels.of(Locale.ENGLISH));
        return AxisTicks.of(new TimeScale(seconds, 0, width), offset, times).stream()
                .map(AxisTicks.Tick::label)
                .toList();
    }

    @Test
    void statesRoundTimesThatFit() {
        assertThat(ticks(740, ZoneOffset.UTC, "2026-03-01T10:00:00Z", "2026-03-01T10:50:00Z"))
                .containsExactly(
                        "10:00", "10:05", "10:10", "10:15", "10:20", "10:25", "10:30", "10:35", "10:40", "10:45",
                        "10:50");
        assertThat(ticks(739, ZoneOffset.UTC, "2026-03-01T10:00:00Z", "2026-03-01T10:50:00Z"))
                .containsExactly("10:00", "10:10", "10:20", "10:30", "10:40", "10:50");
    }

    @Test
    void startsAtTheFirstRoundTime() {
        assertThat(ticks(300, ZoneOffset.UTC, "2026-03-01T10:01:00Z", "2026-03-01T11:59:00Z"))
                .containsExactly("10:30", "11:00", "11:30");
    }

    @Test
    void statesTheDateWhereTheDayChanges() {
        assertThat(ticks(400, ZoneOffset.UTC, "2026-03-01T22:00:00Z", "2026-03-02T02:00:00Z"))
                .containsExactly("22:00", "23:00", "2026-03-02", "01:00", "02:00");
    }

    @Test
    void isRoundInTheOffsetOfTheTimes() {
        assertThat(ticks(400, ZoneOffset.ofHoursMinutes(5, 30), "2026-03-01T10:00:00Z", "2026-03-01T14:00:00Z"))
                .containsExactly("16:00", "17:00", "18:00", "19:00");
    }

    @Test
    void statesDatesOfIncidentsThatLastForDays() {
        assertThat(ticks(400, ZoneOffset.UTC, "2026-03-01T10:00:00Z", "2026-03-06T10:00:00Z"))
                .containsExactly("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06");
    }

    @Test
    void statesNoTimeTwice() {
        assertThat(ticks(800, ZoneOffset.UTC, "2026-03-01T10:00:00Z", "2026-03-01T10:02:00Z"))
                .containsExactly("10:00", "10:01", "10:02");
    }

    @Test
    void leavesOutTimesInABreak() {
        assertThat(ticks(
                        400,
                        ZoneOffset.UTC,
                        "2026-03-01T10:00:00Z",
                        "2026-03-01T11:00:00Z",
                        "2026-03-09T10:00:00Z",
                        "2026-03-09T11:00:00Z"))
                .containsExactly("10:00", "10:30", "11:00", "2026-03-09", "10:30", "11:00");
    }

    @Test
    void leavesOutYearsOfMoreThanFourDigits() {
        assertThat(ticks(400, ZoneOffset.UTC, "2026-03-01T10:00:00Z", "+12026-03-01T10:00:00Z"))
                .isEmpty();
        assertThat(ticks(400, ZoneOffset.UTC, "9999-12-31T23:00:00Z", "9999-12-31T23:59:59Z"))
                .isNotEmpty();
        assertThat(ticks(400, ZoneOffset.UTC, "-12026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"))
                .isEmpty();
    }

    @Test
    void statesAtMostFortyTimes() {
        assertThat(ticks(10_000, ZoneOffset.UTC, "2026-03-01T10:00:00Z", "2026-03-01T20:00:00Z"))
                .hasSize(40);
    }
}

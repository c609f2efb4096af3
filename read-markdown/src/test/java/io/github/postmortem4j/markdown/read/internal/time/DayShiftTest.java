package io.github.postmortem4j.markdown.read.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayShiftTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09:40 (+1 day) - Ada called|1|Ada called",
                "09:40 (+2 days): Ada called|2|Ada called",
                "09:40 +1d Ada called|1|Ada called",
                "09:40 +1 day|1|''",
                "09:40+10days, Ada called|10|Ada called",
                "09:40 (+1) Ada called|1|Ada called",
                "09:40 (next day) Ada called|0|Ada called",
                "09:40 (the following morning), Ada called|0|Ada called"
            })
    void isStatedAfterATime(String text, int days, String rest) {
        DayShift shift = DayShift.after(text, "09:40".length());
        assertThat(shift.isStated()).isTrue();
        assertThat(shift.days()).isEqualTo(days);
        assertThat(text.substring(shift.end())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:40 +1 node",
                "09:40 +1",
                "09:40 + days",
                "09:40 (+100 days)",
                "09:40 (1 day)",
                "09:40 (+)",
                "09:40 next day",
                "09:40 (next days)",
                "09:40 +1 dayss",
                "09:40"
            })
    void isNotStatedByOtherTextAfterATime(String text) {
        assertThat(DayShift.after(text, "09:40".length()).isStated()).isFalse();
    }

    @Test
    void isStatedBeforeATime() {
        assertThat(DayShift.before("The next day, 09:40", 0)).isEqualTo(new DayShift(0, "The next day, ".length()));
        assertThat(DayShift.before("- next morning: 09:40", 2).end()).isEqualTo("- next morning: ".length());
        assertThat(DayShift.before("Next days 09:40", 0).isStated()).isFalse();
        assertThat(DayShift.before("09:40", 0).isStated()).isFalse();
    }

    @Test
    void isANumberedDay() {
        assertThat(DayShift.numbered("Day 2 (2024-04-10)")).isEqualTo(new DayShift(1, "Day 2 (".length()));
        assertThat(DayShift.numbered("day 12")).isEqualTo(new DayShift(11, "day 12".length()));
        assertThat(DayShift.numbered("Day 1: Monday").days()).isZero();
        assertThat(DayShift.numbered("Day 123").isStated()).isFalse();
        assertThat(DayShift.numbered("Day 2nd").isStated()).isFalse();
        assertThat(DayShift.numbered("Days 2").isStated()).isFalse();
        assertThat(DayShift.numbered("Day").isStated()).isFalse();
        assertThat(DayShift.numbered("Day two").isStated()).isFalse();
    }
}

package io.github.postmortem4j.markdown.read.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayTextTest {

    private static DayText written(Integer year, int first, int second) {
        return new DayText(year, first, second, false, 0);
    }

    @Test
    void isAmbiguousIfEitherNumberCanBeTheMonth() {
        assertThat(written(2024, 4, 10).isAmbiguous()).isTrue();
        assertThat(written(2024, 12, 11).isAmbiguous()).isTrue();
        assertThat(written(2024, 4, 4).isAmbiguous()).isFalse();
        assertThat(written(2024, 13, 4).isAmbiguous()).isFalse();
        assertThat(written(2024, 4, 13).isAmbiguous()).isFalse();
        assertThat(new DayText(2024, 4, 10, true, 0).isAmbiguous()).isFalse();
    }

    @Test
    void provesTheOrderIfOnlyOneNumberCanBeTheMonth() {
        assertThat(written(2024, 13, 4).provesDayFirst()).isTrue();
        assertThat(written(2024, 4, 13).provesDayFirst()).isFalse();
        assertThat(written(2024, 4, 10).provesDayFirst()).isNull();
        assertThat(written(2024, 4, 4).provesDayFirst()).isNull();
        assertThat(new DayText(2024, 4, 13, true, 0).provesDayFirst()).isNull();
    }

    @Test
    void isResolvedByTheOrderOfOtherDates() {
        assertThat(written(2024, 4, 10).resolve(true, null)).isEqualTo(LocalDate.of(2024, 10, 4));
        assertThat(written(2024, 4, 10).resolve(false, null)).isEqualTo(LocalDate.of(2024, 4, 10));
        assertThat(written(2024, 4, 10).resolve(null, null)).isNull();
    }

    @Test
    void isResolvedWithoutAnOrderIfItIsNotAmbiguous() {
        assertThat(written(2024, 13, 4).resolve(false, null)).isEqualTo(LocalDate.of(2024, 4, 13));
        assertThat(written(2024, 4, 13).resolve(true, null)).isEqualTo(LocalDate.of(2024, 4, 13));
        assertThat(written(2024, 4, 4).resolve(null, null)).isEqualTo(LocalDate.of(2024, 4, 4));
        assertThat(new DayText(2024, 4, 10, true, 0).resolve(true, null)).isEqualTo(LocalDate.of(2024, 4, 10));
    }

    @Test
    void hasTheYearOfTheDocumentIfItHasNone() {
        assertThat(written(null, 13, 4).resolve(null, 2023)).isEqualTo(LocalDate.of(2023, 4, 13));
        assertThat(written(2024, 13, 4).resolve(null, 2023)).isEqualTo(LocalDate.of(2024, 4, 13));
        assertThat(written(null, 13, 4).resolve(null, null)).isNull();
        assertThat(written(null, 13, 4).withYear(2022).resolve(null, 2023)).isEqualTo(LocalDate.of(2022, 4, 13));
    }

    @Test
    void isAbsentIfNoSuchDayExists() {
        assertThat(new DayText(2023, 2, 29, true, 0).resolve(null, null)).isNull();
        assertThat(new DayText(2024, 2, 29, true, 0).resolve(null, null)).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}

package io.github.postmortem4j.html.internal.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    @Test
    void isLinearWithoutLongGaps() {
        TimeScale scale = new TimeScale(List.of(0L, 50L, 100L), 10, 200);
        assertThat(scale.x(0)).isEqualTo(10);
        assertThat(scale.x(25)).isEqualTo(60);
        assertThat(scale.x(100)).isEqualTo(210);
        assertThat(scale.breaks()).isEmpty();
    }

    @Test
    void givesALongGapAFixedWidth() {
        TimeScale scale = new TimeScale(List.of(0L, 10L, 1000L, 1010L), 0, 240);
        assertThat(scale.breaks()).containsExactly(new TimeScale.Stretch(10, 1000, 100, 40));
        assertThat(scale.x(10)).isEqualTo(100);
        assertThat(scale.x(1000)).isEqualTo(140);
        assertThat(scale.x(1010)).isEqualTo(240);
        assertThat(scale.isInBreak(500)).isTrue();
        assertThat(scale.isInBreak(10)).isFalse();
        assertThat(scale.isInBreak(1005)).isFalse();
    }

    @Test
    void breaksSeveralGapsButNotTheRest() {
        TimeScale scale = new TimeScale(List.of(0L, 10L, 9_000L, 9_010L, 19_000L, 19_010L), 0, 380);
        assertThat(scale.breaks()).hasSize(2);
        assertThat(scale.perSecond()).isEqualTo(10);
    }

    @Test
    void doesNotBreakTheOnlyGaps() {
        assertThat(new TimeScale(List.of(0L, 1L, 1000L), 0, 100).breaks()).isEmpty();
        assertThat(new TimeScale(List.of(0L, 1000L), 0, 100).breaks()).isEmpty();
    }

    @Test
    void keepsMomentsOutsideAtTheEnds() {
        TimeScale scale = new TimeScale(List.of(10L, 20L), 5, 100);
        assertThat(scale.x(0)).isEqualTo(5);
        assertThat(scale.x(30)).isEqualTo(105);
        assertThat(scale.first()).isEqualTo(10);
        assertThat(scale.last()).isEqualTo(20);
    }
}

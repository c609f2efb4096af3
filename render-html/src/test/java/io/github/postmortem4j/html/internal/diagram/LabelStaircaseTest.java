package io.github.postmortem4j.html.internal.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelStaircaseTest {

    @Test
    void placesLabelsWithRoomInTheLowestRow() {
        LabelStaircase places = LabelStaircase.of(List.of(0.0, 100.0, 200.0), List.of(80.0, 80.0, 80.0), 0, 300);
        assertThat(places.rows()).containsExactly(0, 0, 0);
        assertThat(places.height()).isEqualTo(1);
    }

    @Test
    void placesALabelAboveThoseThatItWouldCover() {
        LabelStaircase places = LabelStaircase.of(List.of(0.0, 50.0, 200.0), List.of(80.0, 80.0, 80.0), 0, 300);
        assertThat(places.rows()).containsExactly(1, 0, 0);
        assertThat(places.height()).isEqualTo(2);
    }

    @Test
    void spreadsMomentsOfTheSameTime() {
        LabelStaircase places = LabelStaircase.of(List.of(100.0, 100.0), List.of(10.0, 10.0), 0, 100);
        assertThat(places.anchors()).containsExactly(100 - LabelStaircase.MIN_DISTANCE, 100.0);
    }

    @Test
    void statesHowFarTheLastLabelExtends() {
        LabelStaircase places = LabelStaircase.of(List.of(50.0), List.of(80.0), 0, 100);
        assertThat(places.overflow(List.of(80.0), 120)).isEqualTo(10);
        assertThat(places.overflow(List.of(20.0), 120)).isEqualTo(-50);
    }

    @Test
    void hasNoRowsWithoutLabels() {
        assertThat(LabelStaircase.of(List.of(), List.of(), 0, 100).height()).isZero();
    }

    @Test
    void neverLetsALabelTouchAnotherOrALeaderLine() {
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            List<Double> positions = new ArrayList<>();
            List<Double> widths = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                positions.add(random.nextDouble() * 900);
                widths.add(random.nextDouble() * 200);
            }
            positions.sort(null);
            LabelStaircase places = LabelStaircase.of(positions, widths, 0, 900);
            for (int i = 0; i < positions.size(); i++) {
                for (int j = i + 1; j < positions.size(); j++) {
                    boolean reaches = places.anchors().get(i) + widths.get(i)
                            >= places.anchors().get(j);
                    assertThat(reaches && places.rows().get(i) <= places.rows().get(j))
                            .as("round %s: labels %s and %s", round, i, j)
                            .isFalse();
                }
            }
        }
    }
}

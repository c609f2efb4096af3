package io.github.postmortem4j.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.postmortem4j.source.SourcePositions.Position;
import org.junit.jupiter.api.Test;

class SourcePositionsTest {

    @Test
    void returnsTheStartOfTheTextIfEmpty() {
        assertThat(SourcePositions.builder().build().find("/timeline/3")).isEqualTo(new Position(1, 1));
    }

    @Test
    void returnsTheClosestContainerOfAMissingValue() {
        SourcePositions positions = SourcePositions.builder()
                .put("/timeline/0/text", new Position(7, 3))
                .put("/timeline", new Position(5, 1))
                .build();

        assertThat(positions.find("/timeline/0/text")).isEqualTo(new Position(7, 3));
        assertThat(positions.find("/timeline/0/detectionMethod")).isEqualTo(new Position(5, 1));
        assertThat(positions.find("/summary")).isEqualTo(new Position(1, 1));
    }

    @Test
    void replacesThePositionOfAPointer() {
        SourcePositions positions = SourcePositions.builder()
                .put("", new Position(2, 1))
                .put("/title", new Position(3, 1))
                .put("/title", new Position(4, 2))
                .build();

        assertThat(positions.find("")).isEqualTo(new Position(2, 1));
        assertThat(positions.find("/title")).hasToString("4:2");
    }

    @Test
    void doesNotChangeAfterItIsBuilt() {
        SourcePositions.Builder builder = SourcePositions.builder().put("/title", new Position(3, 1));
        SourcePositions built = builder.build();

        builder.put("/title", new Position(9, 9));

        assertThat(built.find("/title")).isEqualTo(new Position(3, 1));
    }

    @Test
    void distinguishesTheEscapesOfPointers() {
        SourcePositions positions = SourcePositions.builder()
                .put("/a~1b", new Position(2, 1))
                .put("/a~01b", new Position(3, 1))
                .put("/", new Position(4, 1))
                .build();

        assertThat(positions.find("/a~1b")).isEqualTo(new Position(2, 1));
        assertThat(positions.find("/a~01b")).isEqualTo(new Position(3, 1));
        assertThat(positions.find("/")).isEqualTo(new Position(4, 1));
        assertThat(positions.find("//")).isEqualTo(new Position(4, 1));
    }

    @Test
    void rejectsInvalidPointersAndPositions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourcePositions.builder().put("title", new Position(1, 1)))
                .withMessage("\"title\" is not a JSON Pointer: it must start with a slash");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(0, 1))
                .withMessage("line and column must be at least 1: 0:1");
    }
}

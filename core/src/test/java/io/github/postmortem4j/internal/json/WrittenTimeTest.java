package io.github.postmortem4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class WrittenTimeTest {

    @Test
    void hasTheTextOfTheTimeWithItsOwnOffset() throws InvalidTextException {
        OffsetDateTime time = OffsetDateTime.parse("2026-03-14T09:26:00+05:45");

        assertThat(WrittenTime.of(time)).isNotNull().satisfies(written -> {
            assertThat(written.time()).isEqualTo(time);
            assertThat(written.text()).isEqualTo("2026-03-14T09:26:00+05:45");
        });
    }

    @Test
    void isAbsentIfTheTimeIs() throws InvalidTextException {
        assertThat(WrittenTime.of(null)).isNull();
    }

    @Test
    void rejectsATimeWithoutAText() {
        assertThatThrownBy(() -> WrittenTime.of(OffsetDateTime.parse("+12026-03-14T09:26:00Z")))
                .isInstanceOf(InvalidTextException.class);
    }
}

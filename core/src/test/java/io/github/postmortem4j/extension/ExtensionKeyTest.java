package io.github.postmortem4j.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.Postmortem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionKeyTest {

    /** Writes dates as text, and nothing else. */
    private static final ExtensionCodec DATES = new ExtensionCodec() {
        @Override
        public Object toJson(Object value) {
            if (value instanceof LocalDate date) {
                return date.toString();
            }
            throw new IllegalArgumentException("not a date");
        }

        @Override
        public <T> T fromJson(Object json, Class<T> type) {
            if (json instanceof String text && text.length() == 10) {
                return type.cast(LocalDate.parse(text));
            }
            throw new IllegalArgumentException("expected yyyy-mm-dd");
        }
    };

    private static final ExtensionKey<LocalDate> REVIEW = ExtensionKey.of("x-review", LocalDate.class, DATES);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void readsBackTheValueThatABuilderStoredAsJson() {
        Postmortem postmortem = Postmortem.builder().putExtension(REVIEW, DAY).build();

        assertThat(postmortem.getExtensions()).isEqualTo(Map.of("x-review", "2026-03-02"));
        assertThat(postmortem.getExtension(REVIEW)).isEqualTo(DAY);
    }

    @Test
    void isAbsentWithoutTheProperty() {
        assertThat(Postmortem.builder().build().getExtension(REVIEW)).isNull();
    }

    @Test
    void isAbsentForJsonNull() {
        Map<String, Object> extensions = new HashMap<>();
        extensions.put("x-review", null);

        assertThat(REVIEW.from(extensions)).isNull();
    }

    @Test
    void namesThePropertyOfAValueThatCannotBeRead() {
        assertThatThrownBy(() -> REVIEW.from(Map.of("x-review", 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extension \"x-review\" is not a LocalDate: expected yyyy-mm-dd");
    }

    @Test
    void namesThePropertyOfAValueThatCannotBeWritten() {
        ExtensionKey<Integer> number = ExtensionKey.of("x-number", Integer.class, DATES);

        assertThatThrownBy(() -> number.toJson(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extension \"x-number\" cannot be written as JSON: not a date");
    }

    @Test
    void asksForACodecWhereNoneIsRegistered() {
        ExtensionKey<LocalDate> key = ExtensionKey.of("x-review", LocalDate.class);

        assertThatThrownBy(() -> key.toJson(DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("add the module postmortem4j-json");
    }

    @Test
    void hasANameAndAType() {
        assertThat(REVIEW.getName()).isEqualTo("x-review");
        assertThat(REVIEW.getType()).isEqualTo(LocalDate.class);
        assertThat(REVIEW).hasToString("ExtensionKey{x-review, LocalDate}");
    }
}

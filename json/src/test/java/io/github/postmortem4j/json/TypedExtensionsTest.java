package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.extension.ExtensionKey;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class TypedExtensionsTest {

    /** A cost of an incident. */
    record Cost(BigDecimal netAmount, String currency, List<LocalDate> days) {}

    private static final ExtensionKey<Cost> COST = ExtensionKey.of("x-cost", Cost.class);

    private final Cost cost = new Cost(new BigDecimal("1250.50"), "EUR", List.of(LocalDate.of(2026, 3, 2)));

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(DayOfWeek.class, DayOfWeek.MONDAY),
                Arguments.of(EntryKind.class, EntryKind.DETECTED),
                Arguments.of(LocalDate.class, LocalDate.of(2026, 3, 2)),
                Arguments.of(OffsetDateTime.class, OffsetDateTime.parse("2026-03-02T09:12:00+01:00")),
                Arguments.of(BigDecimal.class, new BigDecimal("1250.50")),
                Arguments.of(Long.class, 7L),
                Arguments.of(Boolean.class, true),
                Arguments.of(String.class, "text"));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void readsWhatItWrote(Class<T> type, T value) {
        ExtensionKey<T> key = ExtensionKey.of("x-value", type);
        Postmortem postmortem = Postmortem.builder().putExtension(key, value).build();

        assertThat(postmortem.getExtension(key)).isEqualTo(value);
        PostmortemJson json = PostmortemJson.create();
        assertThat(json.read(json.write(postmortem)).getExtension(key)).isEqualTo(value);
    }

    @Test
    void storesARecordAsJsonWithTheScaleOfItsNumbers() {
        Postmortem postmortem = Postmortem.builder().putExtension(COST, cost).build();

        assertThat(PostmortemJson.create().write(postmortem))
                .contains("\"x-cost\":{\"currency\":\"EUR\",\"days\":[\"2026-03-02\"],\"netAmount\":1250.50}");
        assertThat(postmortem.getExtension(COST)).isEqualTo(cost);
    }

    @Test
    void convertsWithTheMapperOfTheApplication() {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        ExtensionKey<Cost> key = ExtensionKey.of("x-cost", Cost.class, JacksonExtensionCodec.of(mapper));
        Link link = Link.builder().putExtension(key, cost).build();

        assertThat(link.getExtensions())
                .containsEntry(
                        "x-cost",
                        Map.of(
                                "net_amount",
                                new BigDecimal("1250.50"),
                                "currency",
                                "EUR",
                                "days",
                                List.of("2026-03-02")));
        assertThat(link.getExtension(key)).isEqualTo(cost);
    }

    @Test
    void returnsNullForAnAbsentOrNullValue() {
        assertThat(Link.builder().build().getExtension(COST)).isNull();
        assertThat(Link.builder().putExtension("x-cost", null).build().getExtension(COST))
                .isNull();
    }

    @Test
    void namesTheExtensionWhoseValueHasAnotherType() {
        Link link = Link.builder().putExtension("x-cost", List.of(1)).build();

        assertThatThrownBy(() -> link.getExtension(COST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extension \"x-cost\" is not a Cost: expected an object, found an array");
    }

    @Test
    void rejectsAValueThatJsonCannotRepresent() {
        ExtensionKey<OffsetDateTime> key = ExtensionKey.of("x-at", OffsetDateTime.class);

        assertThatThrownBy(() -> Link.builder().putExtension(key, OffsetDateTime.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("extension \"x-at\" cannot be written as JSON: ");
    }
}

package io.github.postmortem4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostmortemTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-05-01T12:00:00Z");

    @Test
    void isEmptyByDefault() {
        Postmortem empty = Postmortem.builder().build();
        assertThat(empty.getTitle()).isEmpty();
        assertThat(empty.getStatus()).isEqualTo(Postmortem.Status.DRAFT);
        assertThat(empty.getSchemaVersion()).isEqualTo("1.0");
        assertThat(empty.getTimeline().getEntries()).isEmpty();
        assertThat(empty.getSummary().getImpact().getServices()).isEmpty();
        assertThat(empty.getHook()).isNull();
        assertThat(empty.getExtensions()).isEmpty();
    }

    @Test
    void isEqualToAnotherWithTheSameValues() {
        ArbitraryPostmortems one = new ArbitraryPostmortems(7);
        ArbitraryPostmortems other = new ArbitraryPostmortems(7);
        for (int i = 0; i < 50; i++) {
            Postmortem a = one.next();
            Postmortem b = other.next();
            assertThat(a).isEqualTo(b).hasSameHashCodeAs(b).isNotSameAs(b);
            assertThat(a.toBuilder().build()).isEqualTo(a);
            assertThat(a.toBuilder().title(a.getTitle() + "!").build()).isNotEqualTo(a);
        }
    }

    @Test
    void copiesLists() {
        List<String> authors = new ArrayList<>(List.of("Kim"));
        Postmortem postmortem = Postmortem.builder().authors(authors).build();
        authors.add("Alex");
        assertThat(postmortem.getAuthors()).containsExactly("Kim");
        assertThatThrownBy(() -> postmortem.getAuthors().add("Alex")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rejectsNullForRequiredValues() {
        assertThatThrownBy(() -> Postmortem.builder().title(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("title");
        assertThatThrownBy(() -> Postmortem.builder().addAuthor(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("author");
    }

    @Test
    void keepsTheDigitsOfAPercentage() {
        assertThat(Impact.builder().affectedUsersPercent(100).build().getAffectedUsersPercent())
                .isEqualTo(new BigDecimal("100"));
        assertThat(Impact.builder().affectedUsersPercent(0.1).build().getAffectedUsersPercent())
                .isEqualTo(new BigDecimal("0.1"));
        assertThat(Impact.builder().affectedUsers(5).build().getAffectedUsers()).isEqualTo(5L);
        assertThatThrownBy(() -> Impact.builder().affectedUsersPercent(Double.NaN))
                .isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01T12:00:00Z, 2024-05-01T12:33:00Z, PT33M",
        "2024-05-01T12:00:00+02:00, 2024-05-01T12:00:00Z, PT2H",
        "2024-05-01T12:00:00Z, 2024-05-01T11:00:00Z, PT-1H",
        "2024-05-01T12:00:00Z, , ",
        ", 2024-05-01T12:00:00Z, "
    })
    void derivesTheDurationFromStartAndEnd(OffsetDateTime start, OffsetDateTime end, Duration duration) {
        IssueSummary summary =
                IssueSummary.builder().startedAt(start).endedAt(end).build();
        assertThat(summary.duration()).isEqualTo(duration);
    }

    @Test
    void keepsExtensionsSortedAndImmutable() {
        Map<String, Object> nested = new HashMap<>(Map.of("b", 1, "a", List.of(2.50f, new BigDecimal("1e2"))));
        Postmortem postmortem = Postmortem.builder()
                .putExtension("x-z", nested)
                .putExtension("x-a", null)
                .build();
        nested.put("c", 3);
        assertThat(postmortem.getExtensions()).hasToString("{x-a=null, x-z={a=[2.5, 100], b=1}}");
        assertThatThrownBy(() -> postmortem.getExtensions().put("x", 1))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rejectsAnExtensionWithTheNameOfAPropertyOfEarlierVersions() {
        assertThatThrownBy(() -> Postmortem.builder()
                        .putExtension("relatedIncidents", List.of("INC-1"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"relatedIncidents\" cannot be an extension: use relations");
    }

    @Test
    void rejectsExtensionsThatJsonCannotRepresent() {
        assertThatThrownBy(() -> Postmortem.builder().putExtension("title", "x").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"title\" is a property of Postmortem and cannot be an extension:"
                        + " set it with the method of the builder");
        assertThatThrownBy(() -> Link.builder().putExtension("x", NOON).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.time.OffsetDateTime is not a JSON value");
        assertThatThrownBy(() -> Link.builder().putExtension("x", Double.NaN).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NaN is not a number in JSON");
        assertThatThrownBy(() -> Link.builder().putExtension("x", Map.of(1, 2)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the keys of an extension must be strings, not 1");
    }

    @Test
    void rejectsAnExtensionThatContainsItself() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        assertThatThrownBy(() -> Link.builder().putExtension("x", endless).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an extension is nested deeper than 500 levels");
    }

    @Test
    void acceptsAnExtensionOfFiveHundredLevels() {
        Object nested = "core";
        for (int i = 1; i < 500; i++) {
            nested = List.of(nested);
        }
        Object deepest = nested;
        assertThat(Link.builder().putExtension("x", deepest).build().getExtensions())
                .containsEntry("x", deepest);
        assertThatThrownBy(() ->
                        Link.builder().putExtension("x", Map.of("y", deepest)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an extension is nested deeper than 500 levels");
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, Long, 9223372036854775807",
        "9223372036854775808, BigInteger, 9223372036854775808",
        "-9223372036854775808, Long, -9223372036854775808",
        "12e1, Long, 120",
        "1.50, BigDecimal, 1.50",
        "100.0, BigDecimal, 100.0",
        "0E+7, Long, 0",
        "10e99, BigDecimal, 1E+100"
    })
    void normalizesNumbers(BigDecimal given, String type, String text) {
        Object number =
                Link.builder().putExtension("x", given).build().getExtensions().get("x");

        assertThat(number).hasToString(text);
        assertThat(number.getClass().getSimpleName()).isEqualTo(type);
    }

    @Test
    void writesOutAWholeNumberOfOneHundredDigits() {
        Link link = Link.builder().putExtension("x", new BigDecimal("1e99")).build();

        assertThat(link.getExtensions().get("x")).isEqualTo(BigInteger.TEN.pow(99));
    }

    @Test
    void rejectsALoneSurrogateInTheNameOfAnExtension() {
        assertThatThrownBy(() -> Link.builder().putExtension("\uD83D", 1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an extension name must not contain a lone surrogate");
        assertThatThrownBy(() ->
                        Link.builder().putExtension("x", Map.of("\uDE00", 1)).build())
                .hasMessage("an extension name must not contain a lone surrogate");
    }

    @Test
    void keepsTheExponentOfAHugeNumber() {
        Link link = Link.builder()
                .putExtension("x", new BigDecimal("1e999999999"))
                .putExtension("y", new BigDecimal("-1e-999999999"))
                .build();
        assertThat(link.getExtensions()).hasToString("{x=1E+999999999, y=-1E-999999999}");
    }
}

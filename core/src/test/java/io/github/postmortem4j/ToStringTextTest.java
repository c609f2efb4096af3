package io.github.postmortem4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ToStringTextTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-05-01T12:00:00Z");

    static Stream<Arguments> valuesAndTexts() {
        return Stream.of(
                text(
                        Postmortem.builder()
                                .id("INC-2041")
                                .title("Checkout slow")
                                .timeline(t -> t.addEntry(e -> e.text("a")))
                                .build(),
                        "Postmortem{INC-2041 \"Checkout slow\", DRAFT, 1 entry, 0 action items}"),
                text(Postmortem.builder().build(), "Postmortem{DRAFT, 0 entries, 0 action items}"),
                text(
                        IssueSummary.builder()
                                .overview("secret")
                                .startedAt(NOON)
                                .build(),
                        "IssueSummary{2024-05-01T12:00Z to ?}"),
                text(IssueSummary.builder().build(), "IssueSummary{}"),
                text(
                        Impact.builder()
                                .addService("db")
                                .affectedUsersPercent(12.5)
                                .build(),
                        "Impact{1 service, 12.5 % of users}"),
                text(
                        ImpactWindow.builder()
                                .startedAt(NOON)
                                .endedAt(NOON.plusHours(1))
                                .build(),
                        "ImpactWindow{2024-05-01T12:00Z to 2024-05-01T13:00Z}"),
                text(Timeline.builder().build(), "Timeline{0 entries}"),
                text(
                        TimelineEntry.builder()
                                .at(NOON)
                                .text("A page\nwent out.")
                                .build(),
                        "TimelineEntry{2024-05-01T12:00Z, NOTE, \"A page…\"}"),
                text(TimelineEntry.builder().text("secret").internal(true).build(), "TimelineEntry{NOTE, internal}"),
                text(
                        RootCauseAndResolution.builder().rootCause("secret").build(),
                        "RootCauseAndResolution{root cause}"),
                text(
                        CorrectiveMeasures.builder().addImprovement("secret").build(),
                        "CorrectiveMeasures{1 improvement, 0 action items}"),
                text(
                        ActionItem.builder()
                                .id("A-1")
                                .task("Patch Nginx")
                                .due(LocalDate.of(2024, 6, 1))
                                .build(),
                        "ActionItem{A-1 \"Patch Nginx\", OPEN, due 2024-06-01}"),
                text(
                        ActionItem.builder()
                                .id("A-1")
                                .task("secret")
                                .internal(true)
                                .build(),
                        "ActionItem{A-1 internal, OPEN}"),
                text(
                        Lessons.builder().addWentWell("secret").build(),
                        "Lessons{1 went well, 0 went wrong, 0 got lucky}"),
                text(Link.builder().uri("https://a.example").build(), "Link{\"https://a.example\"}"),
                text(Link.builder().uri("secret").title("secret").internal(true).build(), "Link{internal}"),
                text(Hook.builder().text("Ha").build(), "Hook{\"Ha\"}"),
                text(Figure.builder().uri("a.png").build(), "Figure{\"a.png\"}"),
                text(
                        Relation.builder()
                                .incident("INC-1")
                                .kind(Relation.Kind.CAUSED_BY)
                                .confirmedBy("secret")
                                .build(),
                        "Relation{CAUSED_BY \"INC-1\"}"),
                text(Relation.builder().build(), "Relation{RELATED}"),
                text(Waiver.builder().rule("S5").reason("secret").build(), "Waiver{S5}"));
    }

    @ParameterizedTest
    @MethodSource("valuesAndTexts")
    void describesAValueInFewWords(Object value, String text) {
        assertThat(value).hasToString(text);
    }

    @Test
    void cutsALongTitleBetweenCharacters() {
        assertThat(Postmortem.builder()
                        .title("a".repeat(39) + "😀 and more")
                        .build()
                        .toString())
                .contains('"' + "a".repeat(39) + "…\"");
        assertThat(Postmortem.builder().title("a".repeat(40)).build().toString())
                .contains('"' + "a".repeat(40) + '"');
    }

    @Test
    void isShortForAnyPostmortem() {
        ArbitraryPostmortems postmortems = new ArbitraryPostmortems(11);
        for (int i = 0; i < 200; i++) {
            assertThat(postmortems.next().toString()).hasSizeLessThan(200).doesNotContain("\n", "\r");
        }
    }

    private static Arguments text(Object value, String text) {
        return Arguments.of(value, text);
    }
}

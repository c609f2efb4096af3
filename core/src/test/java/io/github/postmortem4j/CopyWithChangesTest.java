package io.github.postmortem4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type: {@code with} changes a copy, and a plain Jackson 2 mapper reads and writes it. */
class CopyWithChangesTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-03-02T09:00:00Z");

    static Stream<Arguments> types() {
        return Stream.of(
                type(
                        Postmortem.builder().id("A").build(),
                        p -> p.with(b -> b.title("x")),
                        p -> p.getId() + p.getTitle()),
                type(
                        IssueSummary.builder().overview("A").build(),
                        s -> s.with(b -> b.rootCause("x")),
                        s -> s.getOverview() + s.getRootCause()),
                type(
                        Impact.builder().notes("A").build(),
                        i -> i.with(b -> b.userExperience("x")),
                        i -> i.getNotes() + i.getUserExperience()),
                type(
                        ImpactWindow.builder().addService("A").build(),
                        w -> w.with(b -> b.note("x")),
                        w -> w.getServices().get(0) + w.getNote()),
                type(
                        TimelineEntry.builder().text("A").build(),
                        e -> e.with(b -> b.by("x")),
                        e -> e.getText() + e.getBy()),
                type(
                        RootCauseAndResolution.builder().rootCause("A").build(),
                        r -> r.with(b -> b.resolution("x")),
                        r -> r.getRootCause() + r.getResolution()),
                type(
                        CorrectiveMeasures.builder().addImprovement("A").build(),
                        m -> m.with(b -> b.addImprovement("x")),
                        m -> String.join("", m.getImprovements())),
                type(ActionItem.builder().id("A").build(), a -> a.with(b -> b.task("x")), a -> a.getId() + a.getTask()),
                type(
                        Lessons.builder().addWentWell("A").build(),
                        l -> l.with(b -> b.addGotLucky("x")),
                        l -> l.getWentWell().get(0) + String.join("", l.getGotLucky())),
                type(Link.builder().title("A").build(), l -> l.with(b -> b.uri("x")), l -> l.getTitle() + l.getUri()),
                type(
                        Hook.builder().text("A").build(),
                        h -> h.with(b -> b.figure(f -> f.uri("x"))),
                        h -> h.getText()
                                + (h.getFigure() == null ? "" : h.getFigure().getUri())),
                type(Figure.builder().alt("A").build(), f -> f.with(b -> b.uri("x")), f -> f.getAlt() + f.getUri()),
                type(
                        Relation.builder().incident("A").build(),
                        r -> r.with(b -> b.confirmedBy("x")),
                        r -> r.getIncident() + r.getConfirmedBy()),
                type(
                        Waiver.builder().rule("A").build(),
                        w -> w.with(b -> b.reason("x")),
                        w -> w.getRule() + w.getReason()));
    }

    private static <T> Arguments type(T value, Function<T, T> change, Function<T, String> texts) {
        return Arguments.of(value, change, texts);
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void withChangesACopyAndKeepsTheOtherProperties(T value, Function<T, T> change, Function<T, String> texts) {
        assertThat(texts.apply(change.apply(value))).isEqualTo("Ax");
        assertThat(texts.apply(value)).isEqualTo("A");
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void aPlainMapperReadsBackWhatItWrote(T value, Function<T, T> change, Function<T, String> texts)
            throws Exception {
        T changed = change.apply(value);
        Class<?> type = value.getClass().getInterfaces()[0];

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(changed), type)).isEqualTo(changed);
    }

    @Test
    void isNotInternalUnlessMarked() {
        assertThat(TimelineEntry.builder().build().isInternal()).isFalse();
        assertThat(ActionItem.builder().build().isInternal()).isFalse();
        assertThat(Link.builder().build().isInternal()).isFalse();
    }

    @Test
    void relatesIncidentsInNoParticularWayByDefault() {
        assertThat(Relation.builder().build().getKind()).isEqualTo(Relation.Kind.RELATED);
    }

    @Test
    void readsRelatedIncidentsOfEarlierDocumentsAsRelations() throws Exception {
        Postmortem postmortem = MAPPER.readValue("{\"relatedIncidents\":[\"INC-7\"]}", Postmortem.class);

        assertThat(postmortem.getRelations())
                .containsExactly(Relation.builder().incident("INC-7").build());
        assertThat(postmortem.getExtensions()).isEmpty();
    }

    @Test
    void derivesTheDurationOfAPeriodOfImpact() {
        ImpactWindow window = ImpactWindow.builder().startedAt(NINE).build();

        assertThat(window.duration()).isNull();
        assertThat(ImpactWindow.builder().endedAt(NINE).build().duration()).isNull();
        assertThat(window.with(w -> w.endedAt(NINE.plusMinutes(20))).duration()).isEqualTo(Duration.ofMinutes(20));
    }
}

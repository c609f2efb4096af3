package io.github.postmortem4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code toBuilder()} of every type changes one property and keeps the others. */
class ToBuilderTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-05-01T12:00:00+02:00");
    private static final Figure FIGURE =
            Figure.builder().uri("u").alt("a").caption("c").build();
    private static final Hook HOOK = Hook.builder().text("t").figure(FIGURE).build();
    private static final Impact IMPACT =
            Impact.builder().addService("Checkout").affectedUsers(5).notes("n").build();
    private static final IssueSummary SUMMARY =
            IssueSummary.builder().overview("o").startedAt(NOON).impact(IMPACT).build();
    private static final Link LINK =
            Link.builder().title("t").uri("u").internal(true).build();
    private static final TimelineEntry ENTRY = TimelineEntry.builder()
            .at(NOON)
            .kind(EntryKind.DETECTED)
            .text("t")
            .addLink(LINK)
            .build();
    private static final Timeline TIMELINE = Timeline.builder().addEntry(ENTRY).build();
    private static final RootCauseAndResolution CAUSE =
            RootCauseAndResolution.builder().rootCause("r").addWhy("w").build();
    private static final ActionItem ITEM = ActionItem.builder()
            .task("t")
            .owner("o")
            .due(LocalDate.of(2024, 6, 1))
            .build();
    private static final CorrectiveMeasures MEASURES =
            CorrectiveMeasures.builder().addImprovement("i").addActionItem(ITEM).build();
    private static final Lessons LESSONS =
            Lessons.builder().addWentWell("w").addGotLucky("l").build();
    private static final Waiver WAIVER = Waiver.builder().rule("S5").reason("r").build();
    private static final Postmortem POSTMORTEM = Postmortem.builder()
            .title("t")
            .hook(HOOK)
            .summary(SUMMARY)
            .timeline(TIMELINE)
            .build();

    static Stream<Arguments> valuesWithAChangeAndItsReversal() {
        return Stream.of(
                changed(
                        FIGURE,
                        v -> v.toBuilder().alt("").build(),
                        v -> v.toBuilder().alt("a").build()),
                changed(
                        HOOK,
                        v -> v.toBuilder().text("").build(),
                        v -> v.toBuilder().text("t").build()),
                changed(
                        IMPACT,
                        v -> v.toBuilder().notes("").build(),
                        v -> v.toBuilder().notes("n").build()),
                changed(
                        SUMMARY,
                        v -> v.toBuilder().overview("").build(),
                        v -> v.toBuilder().overview("o").build()),
                changed(
                        LINK,
                        v -> v.toBuilder().title("").build(),
                        v -> v.toBuilder().title("t").build()),
                changed(
                        ENTRY,
                        v -> v.toBuilder().text("").build(),
                        v -> v.toBuilder().text("t").build()),
                changed(
                        CAUSE,
                        v -> v.toBuilder().rootCause("").build(),
                        v -> v.toBuilder().rootCause("r").build()),
                changed(
                        ITEM,
                        v -> v.toBuilder().owner("").build(),
                        v -> v.toBuilder().owner("o").build()),
                changed(
                        WAIVER,
                        v -> v.toBuilder().reason("").build(),
                        v -> v.toBuilder().reason("r").build()),
                changed(
                        POSTMORTEM,
                        v -> v.toBuilder().title("").build(),
                        v -> v.toBuilder().title("t").build()),
                changed(
                        TIMELINE,
                        v -> v.toBuilder().addEntry(ENTRY).build(),
                        v -> Timeline.builder()
                                .entries(v.getEntries().subList(0, 1))
                                .build()),
                changed(
                        MEASURES,
                        v -> v.toBuilder().addImprovement("j").build(),
                        v -> v.toBuilder()
                                .improvements(MEASURES.getImprovements())
                                .build()),
                changed(
                        LESSONS,
                        v -> v.toBuilder().addWentWell("x").build(),
                        v -> v.toBuilder().wentWell(LESSONS.getWentWell()).build()));
    }

    @ParameterizedTest
    @MethodSource("valuesWithAChangeAndItsReversal")
    <T> void changesOnePropertyAndKeepsTheOthers(T value, UnaryOperator<T> change, UnaryOperator<T> reversal) {
        T changed = change.apply(value);

        assertThat(changed).isNotEqualTo(value);
        assertThat(reversal.apply(changed)).isEqualTo(value);
    }

    static Stream<Arguments> valuesAndCopies() {
        return Stream.of(
                Arguments.of(FIGURE, FIGURE.toBuilder().build()),
                Arguments.of(HOOK, HOOK.toBuilder().build()),
                Arguments.of(IMPACT, IMPACT.toBuilder().build()),
                Arguments.of(SUMMARY, SUMMARY.toBuilder().build()),
                Arguments.of(LINK, LINK.toBuilder().build()),
                Arguments.of(ENTRY, ENTRY.toBuilder().build()),
                Arguments.of(TIMELINE, TIMELINE.toBuilder().build()),
                Arguments.of(CAUSE, CAUSE.toBuilder().build()),
                Arguments.of(ITEM, ITEM.toBuilder().build()),
                Arguments.of(MEASURES, MEASURES.toBuilder().build()),
                Arguments.of(LESSONS, LESSONS.toBuilder().build()),
                Arguments.of(WAIVER, WAIVER.toBuilder().build()),
                Arguments.of(POSTMORTEM, POSTMORTEM.toBuilder().build()));
    }

    @ParameterizedTest
    @MethodSource("valuesAndCopies")
    void copiesAllValues(Object value, Object copy) {
        assertThat(copy).isEqualTo(value);
    }

    private static <T> Arguments changed(T value, UnaryOperator<T> change, UnaryOperator<T> reversal) {
        return Arguments.of(value, change, reversal);
    }
}

package io.github.postmortem4j.markdown;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** Sample postmortems, with the given texts in every field. */
final class SamplePostmortems {

    private SamplePostmortems() {}

    /** A time on the day of the sample incident. */
    static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2026-03-14T" + time + ":00Z");
    }

    static Postmortem withTasks(List<ActionItem> items) {
        return Postmortem.builder()
                .title("t")
                .correctiveMeasures(
                        CorrectiveMeasures.builder().actionItems(items).build())
                .build();
    }

    static Postmortem everyField(FieldTexts texts) {
        return Postmortem.builder()
                .id(texts.line())
                .title(texts.line())
                .status(Postmortem.Status.IN_REVIEW)
                .severity(texts.line())
                .timeZone(ZoneId.of("Europe/Paris"))
                .addAuthors(texts.line(), texts.line())
                .addReviewers(texts.line(), texts.line())
                .addTags(texts.line(), texts.line())
                .hook(Hook.builder().text(texts.prose()).figure(figure(texts)).build())
                .summary(summary(texts))
                .timeline(timeline(texts))
                .rootCauseAndResolution(cause(texts))
                .correctiveMeasures(measures(texts))
                .lessons(Lessons.builder()
                        .addWentWell(texts.line(), texts.line())
                        .addWentWrong(texts.line())
                        .addGotLucky(texts.line())
                        .build())
                .addLinks(link(texts), link(texts))
                .addRelation(relation -> relation.incident(texts.link())
                        .kind(Relation.Kind.CAUSED_BY)
                        .confirmedBy(texts.line()))
                .addRelation(relation -> relation.incident(texts.link()))
                .waivers(waivers(texts))
                .build();
    }

    private static Figure figure(FieldTexts texts) {
        return Figure.builder()
                .uri(texts.image())
                .alt(texts.line())
                .caption(texts.line())
                .build();
    }

    private static IssueSummary summary(FieldTexts texts) {
        return IssueSummary.builder()
                .overview(texts.prose())
                .startedAt(at("22:30"))
                .endedAt(at("23:45"))
                .impact(Impact.builder()
                        .addServices(texts.line(), texts.line(), texts.line())
                        .userExperience(texts.prose())
                        .affectedUsersPercent(new BigDecimal("12.50"))
                        .affectedUsers(1_234_567)
                        .addWindow(window -> window.startedAt(at("22:30"))
                                .endedAt(at("22:50"))
                                .addServices(texts.line(), texts.line())
                                .affectedUsersPercent(new BigDecimal("5"))
                                .note(texts.line()))
                        .notes(texts.prose())
                        .build())
                .rootCause(texts.prose())
                .build();
    }

    private static Timeline timeline(FieldTexts texts) {
        Timeline.Builder timeline = Timeline.builder();
        int minute = 0;
        for (EntryKind kind : EntryKind.values()) {
            timeline.addEntries(TimelineEntry.builder()
                    .at(at("22:30").plusMinutes(10L * minute++))
                    .kind(kind)
                    .text(texts.line())
                    .detectionMethod(DetectionMethod.MONITORING_ALERT)
                    .investigated(texts.line())
                    .assumption(texts.line())
                    .addEscalatedTo(texts.line(), texts.line())
                    .by(texts.line())
                    .source(texts.line())
                    .addLinks(link(texts))
                    .build());
        }
        return timeline.build();
    }

    private static Link link(FieldTexts texts) {
        return Link.builder().title(texts.line()).uri(texts.link()).build();
    }

    private static RootCauseAndResolution cause(FieldTexts texts) {
        return RootCauseAndResolution.builder()
                .rootCause(texts.prose())
                .resolution(texts.prose())
                .trigger(texts.prose())
                .addContributingFactors(texts.line(), texts.line())
                .addWhys(texts.line(), texts.line())
                .build();
    }

    private static CorrectiveMeasures measures(FieldTexts texts) {
        CorrectiveMeasures.Builder measures = CorrectiveMeasures.builder().addImprovements(texts.line(), texts.line());
        for (ActionItem.Status status : ActionItem.Status.values()) {
            measures.addActionItems(ActionItem.builder()
                    .id(texts.line())
                    .task(texts.line())
                    .type(ActionItem.Type.PREVENT)
                    .priority(ActionItem.Priority.HIGH)
                    .owner(texts.line())
                    .due(LocalDate.of(2026, 4, 1))
                    .status(status)
                    .completed(LocalDate.of(2026, 3, 30))
                    .tracker(texts.link())
                    .build());
        }
        return measures.build();
    }

    private static List<Waiver> waivers(FieldTexts texts) {
        return List.of(
                Waiver.builder().rule("T6").reason(texts.line()).build(),
                Waiver.builder().rule("A1").reason(texts.line()).build(),
                Waiver.builder().rule("E1").reason(texts.line()).build(),
                Waiver.builder().rule(texts.line()).reason(texts.line()).build());
    }
}

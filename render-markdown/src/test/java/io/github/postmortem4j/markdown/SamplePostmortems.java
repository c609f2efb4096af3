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

    static Postmortem everyField(FieldTexts words) {
        return Postmortem.builder()
                .id(words.line())
                .title(words.line())
                .status(Postmortem.Status.IN_REVIEW)
                .severity(words.line())
                .timeZone(ZoneId.of("Europe/Paris"))
                .addAuthors(words.line(), words.line())
                .addReviewers(words.line(), words.line())
                .addTags(words.line(), words.line())
                .hook(Hook.builder().text(words.prose()).figure(figure(words)).build())
                .summary(summary(words))
                .timeline(timeline(words))
                .rootCauseAndResolution(cause(words))
                .correctiveMeasures(measures(words))
                .lessons(Lessons.builder()
                        .addWentWell(words.line(), words.line())
                        .addWentWrong(words.line())
                        .addGotLucky(words.line())
                        .build())
                .addLinks(link(words), link(words))
                .addRelation(relation -> relation.incident(words.link())
                        .kind(Relation.Kind.CAUSED_BY)
                        .confirmedBy(words.line()))
                .addRelation(relation -> relation.incident(words.link()))
                .waivers(waivers(words))
                .build();
    }

    private static Figure figure(FieldTexts words) {
        return Figure.builder()
                .uri(words.image())
                .alt(words.line())
                .caption(words.line())
                .build();
    }

    private static IssueSummary summary(FieldTexts words) {
        return IssueSummary.builder()
                .overview(words.prose())
                .startedAt(at("22:30"))
                .endedAt(at("23:45"))
                .impact(Impact.builder()
                        .addServices(words.line(), words.line(), words.line())
                        .userExperience(words.prose())
                        .affectedUsersPercent(new BigDecimal("12.50"))
                        .affectedUsers(1_234_567)
                        .addWindow(window -> window.startedAt(at("22:30"))
                                .endedAt(at("22:50"))
                                .addServices(words.line(), words.line())
                                .affectedUsersPercent(new BigDecimal("5"))
                                .note(words.line()))
                        .notes(words.prose())
                        .build())
                .rootCause(words.prose())
                .build();
    }

    private static Timeline timeline(FieldTexts words) {
        Timeline.Builder timeline = Timeline.builder();
        int minute = 0;
        for (EntryKind kind : EntryKind.values()) {
            timeline.addEntries(TimelineEntry.builder()
                    .at(at("22:30").plusMinutes(10L * minute++))
                    .kind(kind)
                    .text(words.line())
                    .detectionMethod(DetectionMethod.MONITORING_ALERT)
                    .investigated(words.line())
                    .assumption(words.line())
                    .addEscalatedTo(words.line(), words.line())
                    .by(words.line())
                    .source(words.line())
                    .addLinks(link(words))
                    .build());
        }
        return timeline.build();
    }

    private static Link link(FieldTexts words) {
        return Link.builder().title(words.line()).uri(words.link()).build();
    }

    private static RootCauseAndResolution cause(FieldTexts words) {
        return RootCauseAndResolution.builder()
                .rootCause(words.prose())
                .resolution(words.prose())
                .trigger(words.prose())
                .addContributingFactors(words.line(), words.line())
                .addWhys(words.line(), words.line())
                .build();
    }

    private static CorrectiveMeasures measures(FieldTexts words) {
        CorrectiveMeasures.Builder measures = CorrectiveMeasures.builder().addImprovements(words.line(), words.line());
        for (ActionItem.Status status : ActionItem.Status.values()) {
            measures.addActionItems(ActionItem.builder()
                    .id(words.line())
                    .task(words.line())
                    .type(ActionItem.Type.PREVENT)
                    .priority(ActionItem.Priority.HIGH)
                    .owner(words.line())
                    .due(LocalDate.of(2026, 4, 1))
                    .status(status)
                    .completed(LocalDate.of(2026, 3, 30))
                    .tracker(words.link())
                    .build());
        }
        return measures.build();
    }

    private static List<Waiver> waivers(FieldTexts words) {
        return List.of(
                Waiver.builder().rule("T6").reason(words.line()).build(),
                Waiver.builder().rule("A1").reason(words.line()).build(),
                Waiver.builder().rule("E1").reason(words.line()).build(),
                Waiver.builder().rule(words.line()).reason(words.line()).build());
    }
}

package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.TimelineEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A postmortem with every property that pages show, and a different text for each. */
final class BakeryPostmortem {

    private BakeryPostmortem() {}

    static Postmortem complete() {
        return Postmortem.builder()
                .id("PIE-2026")
                .title("The pies were late")
                .status(Postmortem.Status.PUBLISHED)
                .severity("SEV2")
                .authors(List.of("Ann", "Bob"))
                .reviewers(List.of("Cleo"))
                .tags(List.of("oven", "fuse"))
                .hook(Hook.builder()
                        .text("A cold start.")
                        .figure(Figure.builder()
                                .uri("img/oven.png")
                                .alt("A cold oven")
                                .caption("The oven at noon")
                                .build())
                        .build())
                .summary(summary -> summary.overview("Nobody could bake.")
                        .startedAt(time("12:00"))
                        .endedAt(time("13:30"))
                        .rootCause("A blown fuse.")
                        .impact(impact -> impact.services(List.of("bakery", "shop"))
                                .userExperience("Customers waited.")
                                .affectedUsersPercent(new BigDecimal("12.5"))
                                .affectedUsers(1200L)
                                .addWindows(ImpactWindow.builder()
                                        .startedAt(time("12:10"))
                                        .endedAt(time("12:30"))
                                        .services(List.of("shop"))
                                        .affectedUsersPercent(new BigDecimal("40"))
                                        .note("only pies")
                                        .build())
                                .notes("Flour was spilled.")))
                .timeline(timeline -> timeline.addEntries(
                        entry("12:00", EntryKind.STARTED, "The oven went cold."),
                        entry("12:05", EntryKind.DETECTED, "A timer went off.")
                                .with(entry -> entry.detectionMethod(DetectionMethod.MONITORING_ALERT)),
                        entry("12:20", EntryKind.INVESTIGATED, "The gas was on.")
                                .with(entry ->
                                        entry.investigated("the gas valve").assumption("it was shut")),
                        entry("12:40", EntryKind.ESCALATED, "Who has a fuse?")
                                .with(entry -> entry.escalatedTo(List.of("Eve"))
                                        .by("Bob")
                                        .source("chat")
                                        .links(List.of(link("Photo", "https://a.example/photo")))),
                        entry("13:30", EntryKind.RESOLVED, "The oven was hot.")))
                .rootCauseAndResolution(cause -> cause.rootCause("The fuse was old.")
                        .resolution("Eve replaced it.")
                        .trigger("A second oven was lit.")
                        .contributingFactors(List.of("No spare fuse"))
                        .whys(List.of("Why old? Nobody checked.")))
                .correctiveMeasures(measures -> measures.improvements(List.of("Keep spare fuses."))
                        .addActionItems(ActionItem.builder()
                                .id("PIE-1")
                                .task("Buy ten fuses")
                                .type(ActionItem.Type.PREVENT)
                                .priority(ActionItem.Priority.HIGH)
                                .owner("Bob")
                                .due(LocalDate.of(2026, 6, 30))
                                .status(ActionItem.Status.OPEN)
                                .tracker("https://a.example/issues/1")
                                .build()))
                .lessons(Lessons.builder()
                        .wentWell(List.of("The timer went off"))
                        .wentWrong(List.of("Nobody had a fuse"))
                        .gotLucky(List.of("Eve was near"))
                        .build())
                .links(List.of(link("Recipe", "https://a.example/recipe")))
                .relations(List.of(Relation.builder()
                        .incident("PIE-2025")
                        .kind(Relation.Kind.RECURRENCE_OF)
                        .confirmedBy("Cleo")
                        .build()))
                .build();
    }

    private static TimelineEntry entry(String clock, EntryKind kind, String text) {
        return TimelineEntry.builder().at(time(clock)).kind(kind).text(text).build();
    }

    private static OffsetDateTime time(String clock) {
        return OffsetDateTime.parse("2026-05-31T" + clock + ":00Z");
    }

    private static Link link(String title, String uri) {
        return Link.builder().title(title).uri(uri).build();
    }
}

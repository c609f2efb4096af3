package io.github.postmortem4j.markdown;

import static io.github.postmortem4j.markdown.SamplePostmortems.at;

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
import java.time.ZoneId;

/** A fictional incident with a value in every field. */
final class FictionalIncident {

    private FictionalIncident() {}

    static Postmortem postmortem() {
        return Postmortem.builder()
                .id("INC-314")
                .title("Pie shop: every order became a pie chart")
                .status(Postmortem.Status.IN_REVIEW)
                .severity("SEV2")
                .timeZone(ZoneId.of("Europe/Paris"))
                .addAuthors("Ada", "Grace")
                .addReviewer("Linus")
                .addTags("checkout", "printing")
                .hook(hook())
                .summary(summary())
                .timeline(timeline())
                .rootCauseAndResolution(cause())
                .correctiveMeasures(measures())
                .lessons(Lessons.builder()
                        .addWentWell("The kitchen kept a paper list.")
                        .addWentWrong("Nobody looks at a printer until it is too late.")
                        .addGotLucky("It was Pi Day, and charts were in demand.")
                        .build())
                .addLinks(link("Order dashboard", "https://pies.example/dash?range=1d&panel=(2)"))
                .addLinks(link("Kitchen's wall", "file:///kitchen/wall"))
                .addRelation(relation -> relation.incident("INC-271")
                        .kind(Relation.Kind.RECURRENCE_OF)
                        .confirmedBy("Grace"))
                .addRelation(relation -> relation.incident("https://pies.example/postmortems/INC-161"))
                .addWaivers(waiver("T5", "The first guess was right."))
                .addWaivers(waiver("A2", "Only charts were harmed."))
                .addWaivers(waiver("B1", "The story is shorter than the rule asks for."))
                .build();
    }

    private static Hook hook() {
        return Hook.builder()
                .text("Forty people ordered lunch.\n\nForty people received a *statistic*.")
                .figure(Figure.builder()
                        .uri("img/pie-chart.png")
                        .alt("A pie chart of pies")
                        .caption("82% apple")
                        .build())
                .build();
    }

    private static IssueSummary summary() {
        return IssueSummary.builder()
                .overview("Order slips came out as charts.\nBaking stopped.\n\nNo pie was lost.")
                .startedAt(at("22:42"))
                .endedAt(at("23:09"))
                .impact(Impact.builder()
                        .addServices("Order printing", "Kitchen, first floor")
                        .userExperience("Guests waited up to 27 minutes.")
                        .affectedUsersPercent(new BigDecimal("12.50"))
                        .affectedUsers(1_040)
                        .addWindow(window -> window.startedAt(at("22:42")).endedAt(at("22:50")))
                        .addWindow(window -> window.startedAt(at("23:01"))
                                .endedAt(at("23:09"))
                                .addService("Order printing")
                                .affectedUsersPercent(new BigDecimal("4"))
                                .note("A second printer caught up."))
                        .notes("Refunds: < $100 & a few smiles.")
                        .build())
                .rootCause("A template named `order_slip` was taken for a report.")
                .build();
    }

    private static Timeline timeline() {
        return Timeline.builder()
                .addEntries(entry("22:31", EntryKind.NOTE, "The new template was installed.")
                        .build())
                .addEntries(entry("22:42", EntryKind.STARTED, "The first chart came out.")
                        .build())
                .addEntries(entry("22:45", EntryKind.DETECTED, "The cook asked what a legend tastes like.")
                        .detectionMethod(DetectionMethod.CUSTOMER)
                        .build())
                .addEntries(entry("22:46", EntryKind.ACKNOWLEDGED, "Printing took charge.")
                        .by("Grace")
                        .build())
                .addEntries(entry("22:50", EntryKind.ESCALATED, "Reporting was called in.")
                        .addEscalatedTo("Reporting", "Ada")
                        .build())
                .addEntries(entry("22:55", EntryKind.INVESTIGATED, "The template's type was looked up.")
                        .investigated("The template store")
                        .assumption("The type had changed overnight")
                        .addLinks(link("Query", "https://pies.example/q/1"))
                        .build())
                .addEntries(entry("23:01", EntryKind.COMMUNICATED, "Guests were offered coffee.")
                        .build())
                .addEntries(entry("23:05", EntryKind.MITIGATED, "Slips were written by hand.")
                        .source("Kitchen radio")
                        .build())
                .addEntries(entry("23:09", EntryKind.RESOLVED, "The template was put back.")
                        .build())
                .build();
    }

    private static TimelineEntry.Builder entry(String time, EntryKind kind, String text) {
        return TimelineEntry.builder().at(at(time)).kind(kind).text(text);
    }

    private static Link link(String title, String uri) {
        return Link.builder().title(title).uri(uri).build();
    }

    private static Waiver waiver(String rule, String reason) {
        return Waiver.builder().rule(rule).reason(reason).build();
    }

    private static RootCauseAndResolution cause() {
        return RootCauseAndResolution.builder()
                .rootCause("Templates are chosen by name.\n\nTwo of them shared one.")
                .resolution("The older template was restored, and the newer one renamed.")
                .trigger("A template was installed before dinner.")
                .addContributingFactors("Names need not be unique.")
                .addContributingFactors("1. Printing has no test kitchen.")
                .addWhys("Why charts? The wrong template.")
                .addWhys("Why the wrong one? The newest of a name wins.")
                .build();
    }

    private static CorrectiveMeasures measures() {
        return CorrectiveMeasures.builder()
                .addImprovements("Names of templates should mean one thing.")
                .addActionItems(ActionItem.builder()
                        .id("PIE-1")
                        .task("Refuse a template whose name is taken.")
                        .type(ActionItem.Type.PREVENT)
                        .priority(ActionItem.Priority.HIGH)
                        .owner("Ada")
                        .due(LocalDate.of(2026, 4, 1))
                        .status(ActionItem.Status.DONE)
                        .completed(LocalDate.of(2026, 3, 28))
                        .tracker("https://pies.example/issues/1")
                        .build())
                .addActionItems(ActionItem.builder()
                        .task("Alert when a slip has more than one colour.")
                        .type(ActionItem.Type.DETECT)
                        .status(ActionItem.Status.IN_PROGRESS)
                        .tracker("PIES-2")
                        .build())
                .addActionItems(ActionItem.builder()
                        .task("Teach the cook statistics.")
                        .priority(ActionItem.Priority.LOW)
                        .status(ActionItem.Status.WONT_DO)
                        .build())
                .addActionItems(ActionItem.builder()
                        .task("Print a test slip before each meal.")
                        .build())
                .build();
    }
}

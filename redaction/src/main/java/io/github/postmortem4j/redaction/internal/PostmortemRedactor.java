package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.Waiver;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Redacts a document.
 *
 * <p>Every object is built from scratch, so that a property that is missing here is lost instead of published.
 */
public final class PostmortemRedactor {

    private final TextRedactor text;
    private final PersonRedactor people;
    private final ExtensionRedactor extensions;
    private final PublicAddresses addresses;
    private final MeasuresRedactor measures;
    private final boolean withSources;
    private final RedactionLog log;

    /** Creates a redactor; sources are removed unless the flag for them is true. */
    public PostmortemRedactor(
            TextRedactor text,
            PersonRedactor people,
            ExtensionRedactor extensions,
            PublicAddresses addresses,
            MeasuresRedactor measures,
            boolean withSources,
            RedactionLog log) {
        this.text = text;
        this.people = people;
        this.extensions = extensions;
        this.addresses = addresses;
        this.measures = measures;
        this.withSources = withSources;
        this.log = log;
    }

    /** {@return a redacted copy of a document} */
    public Postmortem redact(Postmortem postmortem) {
        String id = text("id", postmortem.getId());
        Hook hook = postmortem.getHook();
        Lessons lessons = postmortem.getLessons();
        return Postmortem.builder()
                .schemaVersion(postmortem.getSchemaVersion())
                .id(id)
                .title(text("title", postmortem.getTitle()))
                .status(postmortem.getStatus())
                .severity(text("severity", postmortem.getSeverity()))
                .timeZone(zone(postmortem.getTimeZone()))
                .authors(people.persons("authors", postmortem.getAuthors()))
                .reviewers(people.persons("reviewers", postmortem.getReviewers()))
                .tags(texts("tags", postmortem.getTags()))
                .hook(hook == null ? null : log.at("hook", () -> hook(hook)))
                .summary(log.at("summary", () -> summary(postmortem.getSummary())))
                .timeline(timeline(postmortem.getTimeline()))
                .rootCauseAndResolution(log.at(
                        "rootCauseAndResolution", () -> rootCauseAndResolution(postmortem.getRootCauseAndResolution())))
                .correctiveMeasures(
                        log.at("correctiveMeasures", () -> measures.redact(postmortem.getCorrectiveMeasures())))
                .lessons(lessons == null ? null : log.at("lessons", () -> lessons(lessons)))
                .links(links(postmortem.getLinks()))
                .relations(log.all("relations", postmortem.getRelations(), relation -> relation(relation, id)).stream()
                        .filter(Objects::nonNull)
                        .toList())
                .waivers(log.all("waivers", postmortem.getWaivers(), this::waiver))
                .extensions(extensions.redact(postmortem.getExtensions()))
                .build();
    }

    /**
     * A zone whose name contains a term is removed, because its name cannot be masked; times are then shown with their
     * offsets.
     */
    private @Nullable ZoneId zone(@Nullable ZoneId zone) {
        return zone == null || text("id", zone.getId()).equals(zone.getId()) ? zone : null;
    }

    private Hook hook(Hook hook) {
        Figure figure = hook.getFigure();
        return Hook.builder()
                .text(text("text", hook.getText()))
                .figure(figure == null ? null : log.at("figure", () -> figure(figure)))
                .extensions(extensions.redact(hook.getExtensions()))
                .build();
    }

    private @Nullable Figure figure(Figure figure) {
        String uri = reference("uri", figure.getUri());
        return uri == null
                ? null
                : Figure.builder()
                        .uri(uri)
                        .alt(text("alt", figure.getAlt()))
                        .caption(text("caption", figure.getCaption()))
                        .extensions(extensions.redact(figure.getExtensions()))
                        .build();
    }

    private IssueSummary summary(IssueSummary summary) {
        return IssueSummary.builder()
                .overview(text("overview", summary.getOverview()))
                .startedAt(summary.getStartedAt())
                .endedAt(summary.getEndedAt())
                .impact(log.at("impact", () -> impact(summary.getImpact())))
                .rootCause(text("rootCause", summary.getRootCause()))
                .extensions(extensions.redact(summary.getExtensions()))
                .build();
    }

    private Impact impact(Impact impact) {
        return Impact.builder()
                .services(texts("services", impact.getServices()))
                .userExperience(text("userExperience", impact.getUserExperience()))
                .affectedUsersPercent(number(impact.getAffectedUsersPercent()))
                .affectedUsers(number(impact.getAffectedUsers()))
                .windows(log.all("windows", impact.getWindows(), this::window))
                .notes(text("notes", impact.getNotes()))
                .extensions(extensions.redact(impact.getExtensions()))
                .build();
    }

    private ImpactWindow window(ImpactWindow window) {
        return ImpactWindow.builder()
                .startedAt(window.getStartedAt())
                .endedAt(window.getEndedAt())
                .services(texts("services", window.getServices()))
                .affectedUsersPercent(number(window.getAffectedUsersPercent()))
                .note(text("note", window.getNote()))
                .extensions(extensions.redact(window.getExtensions()))
                .build();
    }

    private Timeline timeline(Timeline timeline) {
        return Timeline.builder()
                .entries(
                        log
                                .all(
                                        "timeline",
                                        timeline.getEntries(),
                                        entry -> entry.isInternal() ? null : entry(entry))
                                .stream()
                                .filter(Objects::nonNull)
                                .toList())
                .build();
    }

    private TimelineEntry entry(TimelineEntry entry) {
        String source = withSources ? reference("source", entry.getSource()) : null;
        return TimelineEntry.builder()
                .at(entry.getAt())
                .kind(entry.getKind())
                .text(text("text", entry.getText()))
                .detectionMethod(entry.getDetectionMethod())
                .investigated(text("investigated", entry.getInvestigated()))
                .assumption(text("assumption", entry.getAssumption()))
                .escalatedTo(people.persons("escalatedTo", entry.getEscalatedTo()))
                .by(person("by", entry.getBy()))
                .source(source == null ? "" : source)
                .links(links(entry.getLinks()))
                .extensions(extensions.redact(entry.getExtensions()))
                .build();
    }

    private RootCauseAndResolution rootCauseAndResolution(RootCauseAndResolution details) {
        return RootCauseAndResolution.builder()
                .rootCause(text("rootCause", details.getRootCause()))
                .resolution(text("resolution", details.getResolution()))
                .trigger(text("trigger", details.getTrigger()))
                .contributingFactors(texts("contributingFactors", details.getContributingFactors()))
                .whys(texts("whys", details.getWhys()))
                .extensions(extensions.redact(details.getExtensions()))
                .build();
    }

    private Lessons lessons(Lessons lessons) {
        return Lessons.builder()
                .wentWell(texts("wentWell", lessons.getWentWell()))
                .wentWrong(texts("wentWrong", lessons.getWentWrong()))
                .gotLucky(texts("gotLucky", lessons.getGotLucky()))
                .extensions(extensions.redact(lessons.getExtensions()))
                .build();
    }

    private List<Link> links(List<Link> links) {
        return log.all("links", links, this::link).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Link link(Link link) {
        if (link.isInternal() || !addresses.isPublicLink(link.getUri())) {
            return null;
        }
        String uri = log.at("uri", () -> text.address(link.getUri()));
        return addresses.isPublicLink(uri)
                ? Link.builder()
                        .title(text("title", link.getTitle()))
                        .uri(uri)
                        .extensions(extensions.redact(link.getExtensions()))
                        .build()
                : null;
    }

    private @Nullable String reference(String name, String reference) {
        return log.at(name, () -> text.reference(reference, addresses));
    }

    /** A relation to an id that became that of the document would be one of the document to itself. */
    private @Nullable Relation relation(Relation relation, String id) {
        String incident = reference("incident", relation.getIncident());
        boolean toItself = id.equals(incident) && !id.equals(relation.getIncident());
        return incident == null || toItself
                ? null
                : Relation.builder()
                        .incident(incident)
                        .kind(relation.getKind())
                        .confirmedBy(person("confirmedBy", relation.getConfirmedBy()))
                        .extensions(extensions.redact(relation.getExtensions()))
                        .build();
    }

    private Waiver waiver(Waiver waiver) {
        return Waiver.builder()
                .rule(text("rule", waiver.getRule()))
                .reason(text("reason", waiver.getReason()))
                .extensions(extensions.redact(waiver.getExtensions()))
                .build();
    }

    private List<String> texts(String name, List<String> texts) {
        return log.all(name, texts, text::prose);
    }

    private String text(String name, String value) {
        return log.at(name, () -> text.prose(value));
    }

    private String person(String name, String value) {
        return log.at(name, () -> people.person(value));
    }

    /** A number that is a masked term is removed, because it cannot be masked. */
    private <N extends Number> @Nullable N number(@Nullable N number) {
        return number == null || text.isClean(number.toString()) ? number : null;
    }
}

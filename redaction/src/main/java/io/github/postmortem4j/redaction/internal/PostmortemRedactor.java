package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
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
    private final boolean withTrackers;
    private final boolean withSources;

    /** Creates a redactor; trackers and sources are removed unless the flag for them is true. */
    public PostmortemRedactor(
            TextRedactor text,
            PersonRedactor people,
            ExtensionRedactor extensions,
            PublicAddresses addresses,
            boolean withTrackers,
            boolean withSources) {
        this.text = text;
        this.people = people;
        this.extensions = extensions;
        this.addresses = addresses;
        this.withTrackers = withTrackers;
        this.withSources = withSources;
    }

    /** {@return a redacted copy of a document} */
    public Postmortem redact(Postmortem postmortem) {
        Hook hook = postmortem.getHook();
        Lessons lessons = postmortem.getLessons();
        return Postmortem.builder()
                .schemaVersion(postmortem.getSchemaVersion())
                .id(text.prose(postmortem.getId()))
                .title(text.prose(postmortem.getTitle()))
                .status(postmortem.getStatus())
                .severity(text.prose(postmortem.getSeverity()))
                .timeZone(zone(postmortem.getTimeZone()))
                .authors(people.persons(postmortem.getAuthors()))
                .reviewers(people.persons(postmortem.getReviewers()))
                .tags(texts(postmortem.getTags()))
                .hook(hook == null ? null : hook(hook))
                .summary(summary(postmortem.getSummary()))
                .timeline(timeline(postmortem.getTimeline()))
                .rootCauseAndResolution(rootCauseAndResolution(postmortem.getRootCauseAndResolution()))
                .correctiveMeasures(correctiveMeasures(postmortem.getCorrectiveMeasures()))
                .lessons(lessons == null ? null : lessons(lessons))
                .links(links(postmortem.getLinks()))
                .relations(postmortem.getRelations().stream()
                        .map(this::relation)
                        .filter(Objects::nonNull)
                        .toList())
                .waivers(postmortem.getWaivers().stream().map(this::waiver).toList())
                .extensions(extensions.redact(postmortem.getExtensions()))
                .build();
    }

    /**
     * A zone whose name contains a term is removed, because its name cannot be masked; times are then shown with their
     * offsets.
     */
    private @Nullable ZoneId zone(@Nullable ZoneId zone) {
        return zone == null || text.prose(zone.getId()).equals(zone.getId()) ? zone : null;
    }

    private Hook hook(Hook hook) {
        Figure figure = hook.getFigure();
        return Hook.builder()
                .text(text.prose(hook.getText()))
                .figure(figure == null ? null : figure(figure))
                .extensions(extensions.redact(hook.getExtensions()))
                .build();
    }

    private @Nullable Figure figure(Figure figure) {
        String uri = reference(figure.getUri());
        return uri == null
                ? null
                : Figure.builder()
                        .uri(uri)
                        .alt(text.prose(figure.getAlt()))
                        .caption(text.prose(figure.getCaption()))
                        .extensions(extensions.redact(figure.getExtensions()))
                        .build();
    }

    private IssueSummary summary(IssueSummary summary) {
        return IssueSummary.builder()
                .overview(text.prose(summary.getOverview()))
                .startedAt(summary.getStartedAt())
                .endedAt(summary.getEndedAt())
                .impact(impact(summary.getImpact()))
                .rootCause(text.prose(summary.getRootCause()))
                .extensions(extensions.redact(summary.getExtensions()))
                .build();
    }

    private Impact impact(Impact impact) {
        return Impact.builder()
                .services(texts(impact.getServices()))
                .userExperience(text.prose(impact.getUserExperience()))
                .affectedUsersPercent(impact.getAffectedUsersPercent())
                .affectedUsers(impact.getAffectedUsers())
                .windows(impact.getWindows().stream().map(this::window).toList())
                .notes(text.prose(impact.getNotes()))
                .extensions(extensions.redact(impact.getExtensions()))
                .build();
    }

    private ImpactWindow window(ImpactWindow window) {
        return ImpactWindow.builder()
                .startedAt(window.getStartedAt())
                .endedAt(window.getEndedAt())
                .services(texts(window.getServices()))
                .affectedUsersPercent(window.getAffectedUsersPercent())
                .note(text.prose(window.getNote()))
                .extensions(extensions.redact(window.getExtensions()))
                .build();
    }

    private Timeline timeline(Timeline timeline) {
        return Timeline.builder()
                .entries(timeline.getEntries().stream()
                        .filter(entry -> !entry.isInternal())
                        .map(this::entry)
                        .toList())
                .build();
    }

    private TimelineEntry entry(TimelineEntry entry) {
        String source = withSources ? reference(entry.getSource()) : null;
        return TimelineEntry.builder()
                .at(entry.getAt())
                .kind(entry.getKind())
                .text(text.prose(entry.getText()))
                .detectionMethod(entry.getDetectionMethod())
                .investigated(text.prose(entry.getInvestigated()))
                .assumption(text.prose(entry.getAssumption()))
                .escalatedTo(people.persons(entry.getEscalatedTo()))
                .by(people.person(entry.getBy()))
                .source(source == null ? "" : source)
                .links(links(entry.getLinks()))
                .extensions(extensions.redact(entry.getExtensions()))
                .build();
    }

    private RootCauseAndResolution rootCauseAndResolution(RootCauseAndResolution details) {
        return RootCauseAndResolution.builder()
                .rootCause(text.prose(details.getRootCause()))
                .resolution(text.prose(details.getResolution()))
                .trigger(text.prose(details.getTrigger()))
                .contributingFactors(texts(details.getContributingFactors()))
                .whys(texts(details.getWhys()))
                .extensions(extensions.redact(details.getExtensions()))
                .build();
    }

    private CorrectiveMeasures correctiveMeasures(CorrectiveMeasures measures) {
        return CorrectiveMeasures.builder()
                .improvements(texts(measures.getImprovements()))
                .actionItems(measures.getActionItems().stream()
                        .filter(item -> !item.isInternal())
                        .map(this::actionItem)
                        .toList())
                .extensions(extensions.redact(measures.getExtensions()))
                .build();
    }

    private ActionItem actionItem(ActionItem item) {
        String tracker = withTrackers ? reference(item.getTracker()) : null;
        return ActionItem.builder()
                .id(text.prose(item.getId()))
                .task(text.prose(item.getTask()))
                .type(item.getType())
                .priority(item.getPriority())
                .owner(people.person(item.getOwner()))
                .due(item.getDue())
                .status(item.getStatus())
                .completed(item.getCompleted())
                .tracker(tracker == null ? "" : tracker)
                .extensions(extensions.redact(item.getExtensions()))
                .build();
    }

    private Lessons lessons(Lessons lessons) {
        return Lessons.builder()
                .wentWell(texts(lessons.getWentWell()))
                .wentWrong(texts(lessons.getWentWrong()))
                .gotLucky(texts(lessons.getGotLucky()))
                .extensions(extensions.redact(lessons.getExtensions()))
                .build();
    }

    private List<Link> links(List<Link> links) {
        return links.stream()
                .filter(link -> !link.isInternal() && addresses.isPublicLink(link.getUri()))
                .map(this::link)
                .filter(link -> addresses.isPublicLink(link.getUri()))
                .toList();
    }

    private Link link(Link link) {
        return Link.builder()
                .title(text.prose(link.getTitle()))
                .uri(text.address(link.getUri()))
                .extensions(extensions.redact(link.getExtensions()))
                .build();
    }

    /** A masked address may lead to another host, so it must be public before and after masking. */
    private @Nullable String reference(String reference) {
        String masked = text.address(reference);
        return addresses.isPublicReference(reference) && addresses.isPublicReference(masked) ? masked : null;
    }

    private @Nullable Relation relation(Relation relation) {
        String incident = reference(relation.getIncident());
        return incident == null
                ? null
                : Relation.builder()
                        .incident(incident)
                        .kind(relation.getKind())
                        .confirmedBy(people.person(relation.getConfirmedBy()))
                        .extensions(extensions.redact(relation.getExtensions()))
                        .build();
    }

    private Waiver waiver(Waiver waiver) {
        return Waiver.builder()
                .rule(text.prose(waiver.getRule()))
                .reason(text.prose(waiver.getReason()))
                .extensions(extensions.redact(waiver.getExtensions()))
                .build();
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(text::prose).toList();
    }
}

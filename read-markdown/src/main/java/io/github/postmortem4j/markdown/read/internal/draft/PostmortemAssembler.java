package io.github.postmortem4j.markdown.read.internal.draft;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
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
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The postmortem under construction. The readers set its fields in any order; {@link #build()} does not validate them.
 *
 * <p>Paragraphs of a text are separate list elements until the postmortem is built.
 */
public final class PostmortemAssembler {

    /** The extension that holds content without a place in the model. */
    static final String OTHER_SECTIONS = "otherSections";

    /** The extension that holds the fields of the front matter that have no place in the model. */
    private static final String FRONT_MATTER = "frontMatter";

    /** The extension that holds text that its author struck out. */
    private static final String STRUCK_TEXT = "struckText";

    public final PositionCollector positions = new PositionCollector();
    public final NoteCollector notes;

    public String title = "";
    public String id = "";
    public String severity = "";
    public Postmortem.@Nullable Status status;

    public @Nullable ZoneId zone;

    public final List<String> authors = new ArrayList<>();
    public final List<String> reviewers = new ArrayList<>();
    public final List<String> tags = new ArrayList<>();

    public @Nullable Hook hook;

    public final List<String> overview = new ArrayList<>();

    public @Nullable OffsetDateTime startedAt;

    public @Nullable OffsetDateTime endedAt;

    public final List<String> summaryCause = new ArrayList<>();
    public final List<String> services = new ArrayList<>();
    public final List<String> userExperience = new ArrayList<>();

    public @Nullable BigDecimal affectedUsersPercent;

    public @Nullable Long affectedUsers;

    public final List<ImpactWindow> windows = new ArrayList<>();
    public final List<String> impactNotes = new ArrayList<>();

    public final List<TimelineEntry> entries = new ArrayList<>();

    public final List<String> rootCause = new ArrayList<>();
    public final List<String> resolution = new ArrayList<>();
    public final List<String> trigger = new ArrayList<>();
    public final List<String> contributingFactors = new ArrayList<>();
    public final List<String> whys = new ArrayList<>();

    public final List<String> improvements = new ArrayList<>();
    public final List<ActionItem> actionItems = new ArrayList<>();

    public final List<String> wentWell = new ArrayList<>();
    public final List<String> wentWrong = new ArrayList<>();
    public final List<String> gotLucky = new ArrayList<>();
    final Map<String, Link> links = new LinkedHashMap<>();
    public final List<Relation> relations = new ArrayList<>();
    public final List<Waiver> waivers = new ArrayList<>();
    final List<Map<String, Object>> otherSections = new ArrayList<>();
    public final Map<String, Object> frontMatter = new LinkedHashMap<>();
    public final List<String> struckText = new ArrayList<>();

    public PostmortemAssembler(NoteCollector notes) {
        this.notes = notes;
    }

    /** Adds a link unless there is already one to the same URI. A link that shows its address has no title. */
    public void addLink(String title, String uri) {
        String text = title.strip();
        links.putIfAbsent(
                uri.isEmpty() ? "\n" + title : uri,
                Link.builder().title(text.equals(uri) ? "" : text).uri(uri).build());
    }

    /** Adds a link even if there is already one to the same URI. */
    public void addRenderedLink(Link link) {
        links.put("\n" + links.size(), link);
    }

    /** Adds a waiver and its position. */
    public void waive(Waiver waiver, @Nullable MarkdownLine place) {
        positions.put("/waivers/" + waivers.size(), place);
        waivers.add(waiver);
    }

    /** Adds a waiver and its position. */
    public void waive(String rule, String reason, @Nullable MarkdownLine place) {
        waive(Waiver.builder().rule(rule).reason(reason).build(), place);
    }

    /** Removes the texts that the author left open, such as {@code …}. */
    public void removeUnanswered() {
        title = Unanswered.is(title) ? "" : title;
        if (hook != null && hook.getFigure() == null && Unanswered.is(hook.getText())) {
            hook = null;
        }
        for (List<String> texts : List.of(
                authors,
                reviewers,
                tags,
                overview,
                summaryCause,
                services,
                userExperience,
                impactNotes,
                rootCause,
                resolution,
                trigger,
                contributingFactors,
                whys,
                improvements,
                wentWell,
                wentWrong,
                gotLucky)) {
            texts.removeIf(Unanswered::is);
        }
    }

    public Postmortem build() {
        Postmortem.Builder built = Postmortem.builder()
                .title(title)
                .id(id)
                .severity(severity)
                .status(status == null ? Postmortem.Status.DRAFT : status)
                .timeZone(zone)
                .authors(authors)
                .reviewers(reviewers)
                .tags(tags)
                .hook(hook)
                .summary(summary())
                .timeline(Timeline.builder().entries(entries).build())
                .rootCauseAndResolution(RootCauseAndResolution.builder()
                        .rootCause(joined(rootCause))
                        .resolution(joined(resolution))
                        .trigger(joined(trigger))
                        .contributingFactors(contributingFactors)
                        .whys(whys)
                        .build())
                .correctiveMeasures(CorrectiveMeasures.builder()
                        .improvements(improvements)
                        .actionItems(actionItems)
                        .build())
                .lessons(lessons())
                .links(links.values())
                .relations(relations)
                .waivers(waivers);
        if (!otherSections.isEmpty()) {
            built.putExtension(OTHER_SECTIONS, otherSections);
        }
        if (!frontMatter.isEmpty()) {
            built.putExtension(FRONT_MATTER, frontMatter);
        }
        if (!struckText.isEmpty()) {
            built.putExtension(STRUCK_TEXT, struckText);
        }
        return built.build();
    }

    private IssueSummary summary() {
        return IssueSummary.builder()
                .overview(joined(overview))
                .startedAt(startedAt)
                .endedAt(endedAt)
                .rootCause(joined(summaryCause))
                .impact(Impact.builder()
                        .services(services)
                        .userExperience(joined(userExperience))
                        .affectedUsersPercent(affectedUsersPercent)
                        .affectedUsers(affectedUsers)
                        .windows(windows)
                        .notes(joined(impactNotes))
                        .build())
                .build();
    }

    private @Nullable Lessons lessons() {
        boolean none = wentWell.isEmpty() && wentWrong.isEmpty() && gotLucky.isEmpty();
        return none
                ? null
                : Lessons.builder()
                        .wentWell(wentWell)
                        .wentWrong(wentWrong)
                        .gotLucky(gotLucky)
                        .build();
    }

    private static String joined(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}

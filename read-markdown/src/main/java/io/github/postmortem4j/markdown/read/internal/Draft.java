package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
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

/** What is known of the document so far. The parts of the reader fill it in; nothing in it is checked. */
final class Draft {

    /** The name of the extension that holds what the model has no place for. */
    static final String OTHER_SECTIONS = "otherSections";

    final Places places = new Places();
    final Notes notes;

    String title = "";
    String id = "";
    String severity = "";
    Postmortem.Status status = Postmortem.Status.DRAFT;

    @Nullable
    ZoneId zone;

    final List<String> authors = new ArrayList<>();
    final List<String> tags = new ArrayList<>();

    @Nullable
    Hook hook;

    final List<String> overview = new ArrayList<>();

    @Nullable
    OffsetDateTime startedAt;

    @Nullable
    OffsetDateTime endedAt;

    final List<String> summaryCause = new ArrayList<>();
    final List<String> services = new ArrayList<>();
    final List<String> userExperience = new ArrayList<>();

    @Nullable
    BigDecimal percent;

    @Nullable
    Long users;

    final List<String> impactNotes = new ArrayList<>();

    final List<TimelineEntry> entries = new ArrayList<>();

    final List<String> rootCause = new ArrayList<>();
    final List<String> resolution = new ArrayList<>();
    final List<String> trigger = new ArrayList<>();
    final List<String> factors = new ArrayList<>();
    final List<String> whys = new ArrayList<>();

    final List<String> improvements = new ArrayList<>();
    final List<ActionItem> actionItems = new ArrayList<>();

    final List<String> wentWell = new ArrayList<>();
    final List<String> wentWrong = new ArrayList<>();
    final List<String> gotLucky = new ArrayList<>();
    final Map<String, Link> links = new LinkedHashMap<>();
    final List<String> related = new ArrayList<>();
    final List<Waiver> waivers = new ArrayList<>();
    final List<Map<String, Object>> others = new ArrayList<>();

    Draft(Notes notes) {
        this.notes = notes;
    }

    /** Keeps a link, once for each address. */
    void link(String title, String uri) {
        links.putIfAbsent(
                uri.isEmpty() ? "\n" + title : uri,
                Link.builder().title(title.strip()).uri(uri).build());
    }

    /** Takes down that a rule is waived, and where it says so. */
    void waive(Waiver waiver, @Nullable MarkdownLine place) {
        places.put("/waivers/" + waivers.size(), place);
        waivers.add(waiver);
    }

    /** Takes down that a rule is waived, and where it says so. */
    void waive(String rule, String reason, @Nullable MarkdownLine place) {
        waive(Waiver.builder().rule(rule).reason(reason).build(), place);
    }

    Postmortem build() {
        Postmortem.Builder built = Postmortem.builder()
                .title(title)
                .id(id)
                .severity(severity)
                .status(status)
                .timeZone(zone)
                .authors(authors)
                .tags(tags)
                .hook(hook)
                .summary(summary())
                .timeline(Timeline.builder().entries(entries).build())
                .rootCauseAndResolution(RootCauseAndResolution.builder()
                        .rootCause(joined(rootCause))
                        .resolution(joined(resolution))
                        .trigger(joined(trigger))
                        .contributingFactors(factors)
                        .whys(whys)
                        .build())
                .correctiveMeasures(CorrectiveMeasures.builder()
                        .improvements(improvements)
                        .actionItems(actionItems)
                        .build())
                .lessons(lessons())
                .links(links.values())
                .relatedIncidents(related)
                .waivers(waivers);
        if (!others.isEmpty()) {
            built.putExtension(OTHER_SECTIONS, others);
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
                        .affectedUsersPercent(percent)
                        .affectedUsers(users)
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

package io.github.postmortem4j.benchmarks.render;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.Waiver;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds the model of a page template. It only supports the properties of the measured documents. */
final class PageModelBuilder {

    private static final Map<String, String> WAIVABLE =
            Map.of("T4", "Investigation", "T5", "Misleading paths", "T6", "Escalation");

    private PageModelBuilder() {}

    static PageModel of(Postmortem postmortem) {
        Map<String, String> waivers = waivers(postmortem);
        RootCauseAndResolution cause = postmortem.getRootCauseAndResolution();
        Hook hook = postmortem.getHook();
        return new PageModel(
                postmortem.getTitle(),
                facts(postmortem),
                hook == null ? "" : hook.getText(),
                postmortem.getSummary().getOverview(),
                summary(postmortem.getSummary(), waivers),
                measures(postmortem),
                entries(postmortem),
                waived(waivers),
                cause.getRootCause(),
                cause.getTrigger(),
                cause.getContributingFactors(),
                cause.getWhys(),
                cause.getResolution(),
                postmortem.getCorrectiveMeasures().getImprovements(),
                postmortem.getCorrectiveMeasures().getActionItems().stream()
                        .map(PageModelBuilder::task)
                        .toList(),
                waivers.getOrDefault("A1", ""),
                lessons(postmortem.getLessons()),
                postmortem.getLinks().stream()
                        .map(link -> new PageModel.Reference(link.getTitle(), link.getUri()))
                        .toList());
    }

    static Map<String, String> waivers(Postmortem postmortem) {
        Map<String, String> waivers = new HashMap<>();
        for (Waiver waiver : postmortem.getWaivers()) {
            waivers.put(waiver.getRule(), waiver.getReason());
        }
        return waivers;
    }

    private static String facts(Postmortem postmortem) {
        List<String> facts = new ArrayList<>();
        if (!postmortem.getSeverity().isEmpty()) {
            facts.add("Severity: " + postmortem.getSeverity());
        }
        facts.add("Tags: " + PageWords.list(postmortem.getTags()));
        facts.add("ID: " + postmortem.getId());
        return String.join(" · ", facts);
    }

    private static List<PageModel.Labelled> summary(IssueSummary summary, Map<String, String> waivers) {
        Impact impact = summary.getImpact();
        OffsetDateTime start = Objects.requireNonNull(summary.getStartedAt());
        OffsetDateTime end = Objects.requireNonNull(summary.getEndedAt());
        return List.of(
                new PageModel.Labelled("Duration", PageWords.range(start, end)),
                new PageModel.Labelled("Services affected", PageWords.list(impact.getServices())),
                new PageModel.Labelled("User experience", impact.getUserExperience()),
                new PageModel.Labelled(
                        "Share of users affected",
                        share(impact, waivers),
                        impact.getAffectedUsersPercent() == null ? "*" : ""),
                new PageModel.Labelled("Further impact", impact.getNotes()),
                new PageModel.Labelled("Root cause", summary.getRootCause()));
    }

    static String share(Impact impact, Map<String, String> waivers) {
        BigDecimal percent = impact.getAffectedUsersPercent();
        Long users = impact.getAffectedUsers();
        return percent == null
                ? "unknown – " + waivers.get("S5")
                : percent.toPlainString() + '%' + (users == null ? "" : " (" + PageWords.grouped(users) + " users)");
    }

    static String measures(Postmortem postmortem) {
        List<String> measures = new ArrayList<>();
        measure("detect", postmortem.timeToDetect(), measures);
        measure("acknowledge", postmortem.timeToAcknowledge(), measures);
        measure("mitigate", postmortem.timeToMitigate(), measures);
        measure("resolve", postmortem.timeToResolve(), measures);
        return String.join(" · ", measures);
    }

    private static void measure(String what, @Nullable Duration duration, List<String> measures) {
        if (duration != null) {
            measures.add("Time to " + what + ": " + PageWords.duration(duration));
        }
    }

    private static List<PageModel.Entry> entries(Postmortem postmortem) {
        List<PageModel.Entry> entries = new ArrayList<>();
        String day =
                PageWords.day(Objects.requireNonNull(postmortem.getSummary().getStartedAt()));
        for (TimelineEntry entry : inOrder(postmortem)) {
            OffsetDateTime at = Objects.requireNonNull(entry.getAt());
            String today = PageWords.day(at);
            String time = (today.equals(day) ? "" : today + ' ') + PageWords.time(at);
            entries.add(new PageModel.Entry(time, entry.getText(), details(entry)));
            day = today;
        }
        return entries;
    }

    static List<TimelineEntry> inOrder(Postmortem postmortem) {
        List<TimelineEntry> entries = new ArrayList<>(postmortem.getTimeline().getEntries());
        entries.sort(Comparator.comparing(TimelineEntry::getAt));
        return entries;
    }

    private static List<PageModel.Detail> details(TimelineEntry entry) {
        List<PageModel.Detail> details = new ArrayList<>();
        if (entry.getKind() != EntryKind.NOTE) {
            String kind = PageWords.kind(entry.getKind());
            DetectionMethod method = entry.getDetectionMethod();
            String label = entry.getInvestigated().isEmpty() ? kind : kind + ':';
            String text = method != null
                    ? PageWords.method(method)
                    : entry.getEscalatedTo().isEmpty()
                            ? entry.getInvestigated()
                            : "to " + PageWords.list(entry.getEscalatedTo());
            details.add(new PageModel.Detail(PageWords.emoji(entry.getKind()), label, text));
        }
        if (!entry.getAssumption().isEmpty()) {
            details.add(new PageModel.Detail("", "Assumption:", entry.getAssumption()));
        }
        return details;
    }

    private static List<PageModel.Labelled> waived(Map<String, String> waivers) {
        List<PageModel.Labelled> waived = new ArrayList<>();
        for (String rule : List.of("T4", "T5", "T6")) {
            if (waivers.containsKey(rule)) {
                waived.add(new PageModel.Labelled(
                        Objects.requireNonNull(WAIVABLE.get(rule)), Objects.requireNonNull(waivers.get(rule))));
            }
        }
        return waived;
    }

    private static PageModel.Task task(ActionItem item) {
        boolean done = item.getStatus() == ActionItem.Status.DONE;
        return new PageModel.Task(done, item.getId(), item.getTask(), facts(item), item.getTracker());
    }

    static String facts(ActionItem item) {
        StringBuilder facts = new StringBuilder();
        facts.append(lowerCase(item.getPriority())).append(" priority · ").append(lowerCase(item.getType()));
        if (!item.getOwner().isEmpty()) {
            facts.append(" · owner: ").append(item.getOwner());
        }
        if (item.getDue() != null) {
            facts.append(" · due ").append(item.getDue());
        }
        return facts.toString();
    }

    private static String lowerCase(@Nullable Object constant) {
        return String.valueOf(constant).toLowerCase(Locale.ROOT);
    }

    private static List<PageModel.Lesson> lessons(@Nullable Lessons lessons) {
        List<PageModel.Lesson> shown = new ArrayList<>();
        if (lessons != null) {
            lesson("What went well", lessons.getWentWell(), shown);
            lesson("What went wrong", lessons.getWentWrong(), shown);
            lesson("Where we got lucky", lessons.getGotLucky(), shown);
        }
        return shown;
    }

    private static void lesson(String heading, List<String> items, List<PageModel.Lesson> shown) {
        if (!items.isEmpty()) {
            shown.add(new PageModel.Lesson(heading, items));
        }
    }
}

package io.github.postmortem4j.html.internal.diagram;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import io.github.postmortem4j.markdown.internal.language.NumberFormat;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.timeline.ChronologicalOrder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a diagram shows: the entries with a time, the phases and the periods of impact.
 *
 * @param marks the entries, in chronological order
 * @param phases the phases, in chronological order
 * @param windows the periods of impact
 * @param moments the moments that the scale must include, in seconds, ascending and without duplicates
 */
record DiagramContent(
        List<DiagramMark> marks, List<DiagramPhase> phases, List<DiagramWindow> windows, List<Long> moments) {

    /** {@return the content of the diagram of a document} */
    static DiagramContent of(Postmortem postmortem, TimeFormat times, Labels labels) {
        List<DiagramMark> marks = marks(postmortem, times, labels);
        List<DiagramWindow> windows = windows(postmortem, labels);
        List<DiagramPhase> phases = new PhaseSequence(labels).of(postmortem, marks);
        return new DiagramContent(marks, phases, windows, moments(marks, phases, windows));
    }

    private static List<Long> moments(List<DiagramMark> marks, List<DiagramPhase> phases, List<DiagramWindow> windows) {
        SortedSet<Long> moments = new TreeSet<>();
        marks.forEach(mark -> moments.add(mark.moment()));
        phases.forEach(phase -> Collections.addAll(moments, phase.from(), phase.to()));
        windows.forEach(window -> Collections.addAll(moments, window.from(), window.to()));
        return List.copyOf(moments);
    }

    private static List<DiagramMark> marks(Postmortem postmortem, TimeFormat times, Labels labels) {
        List<DiagramMark> marks = new ArrayList<>();
        int number = 0;
        LocalDate date = null;
        String day = "";
        for (TimelineEntry entry :
                ChronologicalOrder.sort(postmortem.getTimeline().getEntries())) {
            number++;
            OffsetDateTime at = entry.getAt();
            if (at != null) {
                boolean newDay = !times.date(at).equals(date);
                boolean showsDay = newDay && date != null;
                day = newDay ? times.day(at) : day;
                date = times.date(at);
                String time = times.clock(at);
                String kind = labels.get("kind", entry.getKind());
                String text = PlainText.line(entry.getText());
                String title = day + " " + time + " " + times.zone(at) + " " + kind;
                String clock = showsDay ? day + " " + time : time;
                marks.add(new DiagramMark(
                        number,
                        entry.getKind(),
                        at.toEpochSecond(),
                        entry.getKind() == EntryKind.NOTE ? clock : clock + " " + kind,
                        text.isEmpty() ? title : title + " – " + text));
            }
        }
        return marks;
    }

    private static List<DiagramWindow> windows(Postmortem postmortem, Labels labels) {
        IssueSummary summary = postmortem.getSummary();
        List<DiagramWindow> windows = new ArrayList<>();
        for (ImpactWindow window : summary.getImpact().getWindows()) {
            OffsetDateTime start = orElse(window.getStartedAt(), summary.getStartedAt());
            OffsetDateTime end = orElse(window.getEndedAt(), summary.getEndedAt());
            if (start != null && end != null && start.isBefore(end)) {
                String duration = DurationFormat.format(Duration.between(start, end), labels);
                BigDecimal percent = window.getAffectedUsersPercent();
                String share = percent == null
                        ? ""
                        : " · " + labels.fill("window.share", NumberFormat.percent(percent, labels));
                String name = labels.fill("label", labels.get("summary.window"));
                windows.add(new DiagramWindow(
                        start.toEpochSecond(),
                        end.toEpochSecond(),
                        List.of(name + " " + duration + share, duration + share, duration)));
            }
        }
        return windows;
    }

    private static @Nullable OffsetDateTime orElse(@Nullable OffsetDateTime time, @Nullable OffsetDateTime other) {
        return time == null ? other : time;
    }
}

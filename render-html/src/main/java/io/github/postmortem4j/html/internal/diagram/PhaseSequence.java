package io.github.postmortem4j.html.internal.diagram;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides an incident into phases: before the outage, undetected, response, and after the resolution. */
final class PhaseSequence {

    private final Labels labels;
    private final List<DiagramPhase> phases = new ArrayList<>();

    PhaseSequence(Labels labels) {
        this.labels = labels;
    }

    /** {@return the phases of a document, given its entries in chronological order} */
    List<DiagramPhase> of(Postmortem postmortem, List<DiagramMark> marks) {
        Long start = firstOr(EntryKind.STARTED, marks, postmortem.getSummary().getStartedAt());
        Long end = lastOr(EntryKind.RESOLVED, marks, postmortem.getSummary().getEndedAt());
        Long first = marks.isEmpty() ? start : Long.valueOf(marks.get(0).moment());
        Long last =
                marks.isEmpty() ? end : Long.valueOf(marks.get(marks.size() - 1).moment());
        if (start == null || first == null || last == null || (end != null && end < start)) {
            return List.of();
        }
        add("before", "phase.BEFORE", first, start, false);
        outage(start, end == null ? Math.max(last, start) : end, end != null, firstOr(EntryKind.DETECTED, marks, null));
        if (end != null) {
            add("after", "phase.AFTER", end, last, false);
        }
        return phases;
    }

    private void outage(long start, long end, boolean ended, @Nullable Long detected) {
        if (detected == null || detected < start || detected > end) {
            add("response", "phase.OUTAGE", start, end, ended);
        } else {
            add("undetected", "phase.UNDETECTED", start, detected, true);
            add("response", "phase.RESPONSE", detected, end, ended);
        }
    }

    private void add(String style, String labelKey, long from, long to, boolean withDuration) {
        if (from < to) {
            String duration = DurationFormat.format(Duration.ofSeconds(to - from), labels);
            String name = labels.get(labelKey);
            phases.add(new DiagramPhase(style, from, to, withDuration ? name + " · " + duration : name));
        }
    }

    private static @Nullable Long firstOr(EntryKind kind, List<DiagramMark> marks, @Nullable OffsetDateTime other) {
        for (DiagramMark mark : marks) {
            if (mark.kind() == kind) {
                return mark.moment();
            }
        }
        return other == null ? null : Long.valueOf(other.toEpochSecond());
    }

    private static @Nullable Long lastOr(EntryKind kind, List<DiagramMark> marks, @Nullable OffsetDateTime other) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i).kind() == kind) {
                return marks.get(i).moment();
            }
        }
        return other == null ? null : Long.valueOf(other.toEpochSecond());
    }
}

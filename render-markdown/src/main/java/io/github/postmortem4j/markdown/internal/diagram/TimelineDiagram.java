package io.github.postmortem4j.markdown.internal.diagram;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.format.KindLabel;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A Mermaid timeline of the incident: one column a phase, in it the key moments with time, kind and the beginning of
 * their text.
 *
 * <p>A few columns fit a page in letters that can be read; a column for each entry would not. A long timeline shows only
 * what matters most: notes are the first to be left out. The list below the diagram tells everything.
 */
public final class TimelineDiagram {

    private static final int MAX_MOMENTS = 9;

    /** What a long timeline keeps, from its bones to the rest. */
    private static final List<Set<EntryKind>> RANKS = List.of(
            Set.of(EntryKind.STARTED, EntryKind.DETECTED, EntryKind.MITIGATED, EntryKind.RESOLVED),
            Set.of(EntryKind.ACKNOWLEDGED, EntryKind.ESCALATED, EntryKind.MISLEADING_PATH),
            Set.of(EntryKind.INVESTIGATED, EntryKind.COMMUNICATED),
            Set.of(EntryKind.NOTE));

    private final TimeFormat times;

    public TimelineDiagram(TimeFormat times) {
        this.times = times;
    }

    /** Writes the diagram of entries in order of time, or nothing when they have no story to show. */
    public void write(List<TimelineEntry> entries, BlockWriter out) {
        List<TimelineEntry> moments = moments(entries);
        if (moments.size() > 1) {
            out.codeBlock("mermaid", lines(moments, out));
        }
    }

    private static List<TimelineEntry> moments(List<TimelineEntry> entries) {
        List<TimelineEntry> timed =
                entries.stream().filter(entry -> entry.getAt() != null).toList();
        Set<EntryKind> kinds = new TreeSet<>(RANKS.get(0));
        for (Set<EntryKind> rank : RANKS) {
            Set<EntryKind> more = new TreeSet<>(kinds);
            more.addAll(rank);
            if (timed.stream().filter(entry -> more.contains(entry.getKind())).count() > MAX_MOMENTS) {
                break;
            }
            kinds = more;
        }
        Set<EntryKind> kept = kinds;
        return timed.stream()
                .filter(entry -> kept.contains(entry.getKind()))
                .limit(MAX_MOMENTS)
                .toList();
    }

    private List<String> lines(List<TimelineEntry> moments, BlockWriter out) {
        Labels labels = out.labels();
        boolean oneZone = moments.stream().map(this::zone).distinct().count() == 1;
        String day = day(moments.get(0));
        List<String> lines = new ArrayList<>();
        lines.add("timeline");
        String title = oneZone ? labels.fill("diagram.title", day, zone(moments.get(0))) : day;
        lines.add("    title " + MermaidLabel.of(title));
        Set<EntryKind> kinds = moments.stream().map(TimelineEntry::getKind).collect(Collectors.toSet());
        IncidentPhase phase = IncidentPhase.first(kinds);
        IncidentPhase column = null;
        for (TimelineEntry moment : moments) {
            phase = phase.at(moment.getKind(), kinds);
            if (phase != column) {
                lines.add("    " + MermaidLabel.of(phase.words(labels)));
                column = phase;
            }
            lines.add("        : " + label(moment, day, oneZone, out));
            day = day(moment);
        }
        return lines;
    }

    private String label(TimelineEntry moment, String day, boolean oneZone, BlockWriter out) {
        OffsetDateTime at = at(moment);
        String time =
                (times.day(at).equals(day) ? "" : times.day(at) + " ") + (oneZone ? times.clock(at) : times.time(at));
        KindLabel kind = KindLabel.of(moment.getKind(), out.labels());
        String text = MermaidLabel.of(out.words(moment.getText()));
        return MermaidLabel.of(time) + " " + kind.emoji() + " " + MermaidLabel.of(kind.word())
                + (text.isEmpty() ? "" : " – " + text);
    }

    private String day(TimelineEntry moment) {
        return times.day(at(moment));
    }

    private String zone(TimelineEntry moment) {
        return times.zone(at(moment));
    }

    private static OffsetDateTime at(TimelineEntry moment) {
        OffsetDateTime at = moment.getAt();
        if (at == null) {
            throw new IllegalStateException("a moment of the diagram has no time");
        }
        return at;
    }
}

package io.github.postmortem4j.markdown.internal.diagram;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.format.EntryKindEmoji;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a Mermaid timeline of the incident: one column for each phase, with the time, the kind and the start of the
 * text of its key moments.
 *
 * <p>The number of moments is limited because a wide diagram becomes illegibly small. A long timeline shows only the
 * kinds that matter most; notes are dropped first. The list below the diagram shows every entry.
 */
public final class TimelineDiagram {

    private static final int MAX_MOMENTS = 9;

    /** Kinds by importance: a rank is shown only if the diagram has room for all of its entries. */
    private static final List<Set<EntryKind>> RANKS = List.of(
            Set.of(EntryKind.STARTED, EntryKind.DETECTED, EntryKind.MITIGATED, EntryKind.RESOLVED),
            Set.of(EntryKind.ACKNOWLEDGED, EntryKind.ESCALATED, EntryKind.MISLEADING_PATH),
            Set.of(EntryKind.INVESTIGATED, EntryKind.COMMUNICATED),
            Set.of(EntryKind.NOTE));

    private final TimeFormat times;

    /** Creates a diagram with this format of times. */
    public TimelineDiagram(TimeFormat times) {
        this.times = times;
    }

    /** Writes the diagram of entries in chronological order. Writes nothing for fewer than two moments. */
    public void write(List<TimelineEntry> entries, BlockWriter out) {
        List<TimelineEntry> moments = moments(entries);
        if (moments.size() > 1) {
            out.codeBlock("mermaid", lines(moments, out));
        }
    }

    private static List<TimelineEntry> moments(List<TimelineEntry> entries) {
        List<TimelineEntry> timed =
                entries.stream().filter(entry -> entry.getAt() != null).toList();
        Set<EntryKind> kinds = shownKinds(timed);
        return timed.stream()
                .filter(entry -> kinds.contains(entry.getKind()))
                .limit(MAX_MOMENTS)
                .toList();
    }

    /** {@return as many ranks of kinds as there is room for, but at least the first rank} */
    private static Set<EntryKind> shownKinds(List<TimelineEntry> timed) {
        Set<EntryKind> kinds = EnumSet.copyOf(RANKS.get(0));
        for (Set<EntryKind> rank : RANKS) {
            Set<EntryKind> more = EnumSet.copyOf(kinds);
            more.addAll(rank);
            if (timed.stream().filter(entry -> more.contains(entry.getKind())).count() > MAX_MOMENTS) {
                break;
            }
            kinds = more;
        }
        return kinds;
    }

    private List<String> lines(List<TimelineEntry> moments, BlockWriter out) {
        Labels labels = out.labels();
        boolean oneZone = moments.stream().map(this::zone).distinct().count() == 1;
        String day = day(moments.get(0));
        List<String> lines = new ArrayList<>();
        List<IncidentPhase> columns = new ArrayList<>();
        lines.add("timeline");
        String title = oneZone ? labels.fill("diagram.title", day, zone(moments.get(0))) : day;
        lines.add("    title " + MermaidLabel.of(title));
        Set<EntryKind> kinds = moments.stream().map(TimelineEntry::getKind).collect(Collectors.toSet());
        IncidentPhase phase = IncidentPhase.first(kinds);
        IncidentPhase column = null;
        for (TimelineEntry moment : moments) {
            phase = phase.at(moment.getKind(), kinds);
            if (phase != column) {
                lines.add("    " + MermaidLabel.of(phase.heading(labels)));
                columns.add(phase);
                column = phase;
            }
            lines.add("        : " + label(moment, day, oneZone, out));
            day = day(moment);
        }
        lines.add(0, colors(columns));
        return lines;
    }

    /**
     * {@return the colors of the columns} Mermaid's own are white on lilac and yellow in light mode, and nearly black in
     * dark mode. These are readable in both, and everything else follows the theme of the host.
     */
    private static String colors(List<IncidentPhase> columns) {
        List<String> colors = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            IncidentPhase phase = columns.get(i);
            colors.add(color("cScale" + i, phase.box()));
            colors.add(color("cScaleLabel" + i, "#ffffff"));
            colors.add(color("cScaleInv" + i, phase.edge()));
        }
        return "%%{init: {\"themeVariables\": {" + String.join(", ", colors) + "}}}%%";
    }

    private static String color(String variable, String color) {
        return "\"" + variable + "\": \"" + color + "\"";
    }

    private String label(TimelineEntry moment, String previousDay, boolean oneZone, BlockWriter out) {
        OffsetDateTime at = at(moment);
        String day = day(moment);
        String time = (day.equals(previousDay) ? "" : day + " ") + (oneZone ? times.clock(at) : times.time(at));
        String kind = out.labels().get("kind", moment.getKind());
        String text = MermaidLabel.of(out.plainWords(moment.getText()));
        return MermaidLabel.of(time) + " " + EntryKindEmoji.of(moment.getKind()) + " " + MermaidLabel.of(kind)
                + (text.isEmpty() ? "" : " – " + text);
    }

    private String day(TimelineEntry moment) {
        return times.day(at(moment));
    }

    private String zone(TimelineEntry moment) {
        return times.zone(at(moment));
    }

    private static OffsetDateTime at(TimelineEntry moment) {
        return Objects.requireNonNull(moment.getAt(), "moments have a time");
    }
}

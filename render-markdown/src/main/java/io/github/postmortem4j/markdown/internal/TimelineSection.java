package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened when: the diagram, how long it took to notice and to mend, and every entry in order of time. */
final class TimelineSection implements Section {

    /** Where the story of a waived rule would be told; printed in this order. */
    private static final List<Map.Entry<String, String>> WAIVABLE = List.of(
            Map.entry("T1", "Length of entries"),
            Map.entry("T2", "Detection"),
            Map.entry("T3", "How it was detected"),
            Map.entry("T4", "Investigation"),
            Map.entry("T5", "Misleading paths"),
            Map.entry("T6", "Escalation"),
            Map.entry("T7", "Resolution"));

    @Override
    public void write(SectionContext context, MarkdownWriter out) throws IOException {
        Timeline timeline = context.postmortem().getTimeline();
        List<TimelineEntry> entries = Chronology.inOrder(timeline.getEntries());
        out.heading(2, "Timeline");
        if (context.diagram()) {
            new TimelineDiagram(context.times()).write(entries, out);
        }
        measures(timeline, out);
        entries(entries, context, out);
        for (Map.Entry<String, String> waivable : WAIVABLE) {
            out.labelled(waivable.getValue(), context.waivers().take(waivable.getKey()));
        }
    }

    private static void measures(Timeline timeline, MarkdownWriter out) throws IOException {
        QuietLine line = new QuietLine();
        measure("Time to detect: ", timeline.timeToDetect(), line);
        measure("Time to acknowledge: ", timeline.timeToAcknowledge(), line);
        measure("Time to mitigate: ", timeline.timeToMitigate(), line);
        measure("Time to resolve: ", timeline.timeToResolve(), line);
        if (!line.isEmpty()) {
            out.paragraph(() -> line.write(out));
        }
    }

    private static void measure(String label, @Nullable Duration duration, QuietLine line) {
        if (duration != null && !duration.isNegative()) {
            line.add(label + DurationFormat.words(duration));
        }
    }

    private static void entries(List<TimelineEntry> entries, SectionContext context, MarkdownWriter out)
            throws IOException {
        TimeFormat times = context.times();
        OffsetDateTime start = context.postmortem().getSummary().getStartedAt();
        // The summary has named the day of the start.
        String day = start == null ? "" : times.day(start);
        for (TimelineEntry entry : entries) {
            OffsetDateTime at = entry.getAt();
            String time = "";
            if (at != null) {
                time = times.day(at).equals(day) ? times.time(at) : times.dayAndTime(at);
                day = times.day(at);
            }
            new EntryItem(entry).write(time, out);
        }
    }
}

package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened when: the diagram, how long it took to notice and to mend, and every entry in order of time. */
final class TimelineSection implements Section {

    /** Where the story of a waived rule would be told; printed in this order. */
    private static final List<String> WAIVABLE = List.of("T1", "T2", "T3", "T4", "T5", "T6", "T7");

    @Override
    public void write(SectionContext context, BlockWriter out) throws IOException {
        Timeline timeline = context.postmortem().getTimeline();
        List<TimelineEntry> entries = Chronology.inOrder(timeline.getEntries());
        out.heading(2, out.labels().get("timeline"));
        if (context.diagram()) {
            new TimelineDiagram(context.times()).write(entries, out);
        }
        measures(timeline, out);
        entries(entries, context, out);
        for (String rule : WAIVABLE) {
            out.labelled(out.labels().get("waived." + rule), context.waivers().take(rule));
        }
    }

    private static void measures(Timeline timeline, BlockWriter out) throws IOException {
        QuietLine line = new QuietLine();
        Labels labels = out.labels();
        measure("timeline.toDetect", timeline.timeToDetect(), line, labels);
        measure("timeline.toAcknowledge", timeline.timeToAcknowledge(), line, labels);
        measure("timeline.toMitigate", timeline.timeToMitigate(), line, labels);
        measure("timeline.toResolve", timeline.timeToResolve(), line, labels);
        if (!line.isEmpty()) {
            out.paragraph(() -> line.write(out));
        }
    }

    private static void measure(String label, @Nullable Duration duration, QuietLine line, Labels labels) {
        if (duration != null && !duration.isNegative()) {
            line.add(labels.fill(label, DurationFormat.words(duration, labels)));
        }
    }

    private static void entries(List<TimelineEntry> entries, SectionContext context, BlockWriter out)
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
            new EntryItem(entry, out.labels()).write(time, out);
        }
    }
}

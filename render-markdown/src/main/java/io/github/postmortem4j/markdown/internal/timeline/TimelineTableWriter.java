package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The timeline as a table: time, event, and what shows it. The last column is left out when no entry has links. */
public final class TimelineTableWriter {

    private final TimelineWriter story;
    private final EntryTimes days;
    private final String zone;
    private final boolean links;
    private final BlockWriter out;
    private final Labels labels;

    public TimelineTableWriter(SectionContext context, TimelineWriter story, BlockWriter out) {
        this.story = story;
        this.days = new EntryTimes(
                context.times(), context.postmortem().getSummary().getStartedAt());
        this.zone = story.zone();
        this.out = out;
        this.labels = out.labels();
        this.links = story.entries().stream()
                .anyMatch(entry -> !new EntryWriter(entry, out).links().isEmpty());
    }

    public void write() {
        String time = zone.isEmpty() ? labels.get("pagerDuty.time") : labels.fill("pagerDuty.timeOfZone", zone);
        List<Runnable> header = new ArrayList<>();
        header.add(() -> out.own(time));
        header.add(() -> out.own(labels.get("pagerDuty.event")));
        if (links) {
            header.add(() -> out.own(labels.get("pagerDuty.dataLink")));
        }
        out.table(header, story.entries().stream().map(this::row).toList());
    }

    private List<Runnable> row(TimelineEntry entry) {
        EntryWriter parts = new EntryWriter(entry, out);
        List<Runnable> row = new ArrayList<>();
        OffsetDateTime at = entry.getAt();
        String time = at == null ? "" : zone.isEmpty() ? days.time(at) : days.clock(at);
        row.add(() -> out.own(time));
        row.add(() -> event(parts));
        if (links) {
            row.add(() -> separated(parts.links(), "", ", "));
        }
        return row;
    }

    private void event(EntryWriter parts) {
        parts.text();
        separated(parts.details(), " ", " · ");
    }

    private void separated(List<Runnable> parts, String beforeFirst, String separator) {
        String before = beforeFirst;
        for (Runnable part : parts) {
            out.own(before);
            part.run();
            before = separator;
        }
    }
}

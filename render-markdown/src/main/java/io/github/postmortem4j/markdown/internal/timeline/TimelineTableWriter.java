package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Writes the timeline as a table of time, event and links. The links are omitted if no entry has any. */
final class TimelineTableWriter {

    private final TimelineWriter timeline;
    private final EntryTimes times;
    private final String zone;
    private final boolean hasLinks;
    private final BlockWriter out;
    private final Labels labels;

    TimelineTableWriter(TimelineWriter timeline, BlockWriter out) {
        this.timeline = timeline;
        this.times = timeline.entryTimes();
        this.zone = timeline.commonZone();
        this.out = out;
        this.labels = out.labels();
        this.hasLinks = timeline.entries().stream()
                .anyMatch(entry -> !new EntryWriter(entry, out).links().isEmpty());
    }

    void write() {
        String time = zone.isEmpty() ? labels.get("pagerDuty.time") : labels.fill("pagerDuty.timeOfZone", zone);
        List<Runnable> header = new ArrayList<>();
        header.add(() -> out.raw(time));
        header.add(() -> out.raw(labels.get("pagerDuty.event")));
        if (hasLinks) {
            header.add(() -> out.raw(labels.get("pagerDuty.dataLink")));
        }
        out.table(header, timeline.entries().stream().map(this::row).toList());
    }

    private List<Runnable> row(TimelineEntry entry) {
        EntryWriter parts = new EntryWriter(entry, out);
        String time = time(entry);
        List<Runnable> row = new ArrayList<>();
        row.add(() -> out.raw(time));
        row.add(() -> {
            out.separatedBy("·", () -> {
                parts.text();
                separated(parts.details(), " · ", " · ");
            });
        });
        if (hasLinks) {
            row.add(() -> out.separatedBy(",", () -> separated(parts.links(), "", ", ")));
        }
        return row;
    }

    private String time(TimelineEntry entry) {
        OffsetDateTime at = entry.getAt();
        if (at == null) {
            return "";
        }
        return zone.isEmpty() ? times.time(at) : times.clock(at);
    }

    private void separated(List<Runnable> parts, String beforeFirst, String separator) {
        String before = beforeFirst;
        for (Runnable part : parts) {
            out.raw(before);
            part.run();
            before = separator;
        }
    }
}

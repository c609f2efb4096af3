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
        this.links = story.entries().stream().anyMatch(entry -> new EntryWriter(entry, labels).hasLinks());
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
        EntryWriter words = new EntryWriter(entry, labels);
        List<Runnable> row = new ArrayList<>();
        OffsetDateTime at = entry.getAt();
        String time = at == null ? "" : zone.isEmpty() ? days.time(at) : days.clock(at);
        row.add(() -> out.own(time));
        row.add(() -> event(words));
        if (links) {
            row.add(() -> words.links(out, new Separated("", ", ")));
        }
        return row;
    }

    private void event(EntryWriter words) {
        words.text(out);
        words.details(out, new Separated(" ", " · "));
    }

    /** Parts pieces from what is before them. */
    private final class Separated implements EntryWriter.Frame {

        private final String following;
        private String next;

        Separated(String first, String following) {
            this.next = first;
            this.following = following;
        }

        @Override
        public void begin() {
            out.own(next);
            next = following;
        }

        @Override
        public void end() {
            // The next one begins with what parts them.
        }
    }
}

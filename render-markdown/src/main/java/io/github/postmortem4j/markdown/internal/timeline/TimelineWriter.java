package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.diagram.TimelineDiagram;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.section.MetadataLine;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The timeline, piece by piece; the headings are the caller's. */
public final class TimelineWriter {

    private final SectionContext context;
    private final Timeline timeline;
    private final List<TimelineEntry> entries;
    private final TimeFormat times;
    private final BlockWriter out;
    private final Labels labels;

    public TimelineWriter(SectionContext context, BlockWriter out) {
        this.context = context;
        this.timeline = context.postmortem().getTimeline();
        this.entries = ChronologicalOrder.sort(timeline.getEntries());
        this.times = context.times();
        this.out = out;
        this.labels = out.labels();
    }

    List<TimelineEntry> entries() {
        return entries;
    }

    /** {@return the entries before the first of a kind; none when there is none of it} */
    public List<TimelineEntry> entriesBefore(EntryKind kind) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).getKind() == kind) {
                return entries.subList(0, i);
            }
        }
        return List.of();
    }

    /** {@return who acted or was called in, each once, in order of time} */
    public List<String> people() {
        return entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.getBy()), entry.getEscalatedTo().stream()))
                .map(PlainText::line)
                .distinct()
                .toList();
    }

    /** {@return the one zone in which every time of the timeline is shown; {@code ""} when there are several, or none} */
    String zone() {
        List<String> zones = entries.stream()
                .map(TimelineEntry::getAt)
                .filter(Objects::nonNull)
                .map(times::zone)
                .distinct()
                .toList();
        return zones.size() == 1 ? zones.get(0) : "";
    }

    public void diagram() {
        if (context.diagram()) {
            new TimelineDiagram(times).write(entries, out);
        }
    }

    /** How long it took to notice and to mend. */
    public void measures() {
        out.startBlock();
        MetadataLine line = new MetadataLine("", out);
        measure("timeline.toDetect", timeline.timeToDetect(), line);
        measure("timeline.toAcknowledge", timeline.timeToAcknowledge(), line);
        measure("timeline.toMitigate", timeline.timeToMitigate(), line);
        measure("timeline.toResolve", timeline.timeToResolve(), line);
        line.end();
        out.endBlock();
    }

    private void measure(String label, @Nullable Duration duration, MetadataLine line) {
        if (duration != null && !duration.isNegative()) {
            line.addWords(label, DurationFormat.words(duration, labels));
        }
    }

    /** Every entry, each time with its zone. */
    void allEntries() {
        write(entries, false);
    }

    /** Every entry, the times without the zone that the heading has named. */
    void allEntriesOfOneZone() {
        write(entries, true);
    }

    public void entriesOf(Set<EntryKind> kinds) {
        write(entries.stream().filter(entry -> kinds.contains(entry.getKind())).toList());
    }

    public void write(List<TimelineEntry> chosen) {
        write(chosen, false);
    }

    private void write(List<TimelineEntry> chosen, boolean zoneIsNamed) {
        OffsetDateTime start = context.postmortem().getSummary().getStartedAt();
        // The summary has named the day of the start.
        EntryItemWriter item = new EntryItemWriter(new EntryTimes(times, start), !zoneIsNamed, out);
        for (TimelineEntry entry : chosen) {
            item.write(entry);
        }
    }

    /** Why the story is not told in full. */
    public void waived(String... rules) {
        for (String rule : rules) {
            String reason = context.waivers().take(rule);
            if (!reason.isEmpty()) {
                out.labelledLine(labels.get("waived." + rule), reason);
            }
        }
    }
}

package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.diagram.TimelineDiagram;
import io.github.postmortem4j.markdown.internal.format.Labels;
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

/** Writes the parts of the timeline. The caller writes the headings. */
public final class TimelineWriter {

    private final SectionContext context;
    private final List<TimelineEntry> entries;
    private final TimeFormat times;
    private final BlockWriter out;
    private final Labels labels;

    /** Creates a writer of the document's timeline. */
    public TimelineWriter(SectionContext context, BlockWriter out) {
        this.context = context;
        this.entries =
                ChronologicalOrder.sort(context.postmortem().getTimeline().getEntries());
        this.times = context.times();
        this.out = out;
        this.labels = out.labels();
    }

    /** {@return all entries, in chronological order} */
    List<TimelineEntry> entries() {
        return entries;
    }

    /** {@return the entries of some kinds} */
    public List<TimelineEntry> entriesOf(EntryKind... kinds) {
        Set<EntryKind> chosen = Set.of(kinds);
        return entries.stream()
                .filter(entry -> chosen.contains(entry.getKind()))
                .toList();
    }

    /** {@return the entries before the first one of a kind; empty if there is no entry of that kind} */
    public List<TimelineEntry> entriesBefore(EntryKind kind) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).getKind() == kind) {
                return entries.subList(0, i);
            }
        }
        return List.of();
    }

    /** {@return the names of those who acted or were called in, without duplicates, in chronological order} */
    public List<String> responders() {
        return entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.getBy()), entry.getEscalatedTo().stream()))
                .map(PlainText::line)
                .distinct()
                .toList();
    }

    /** {@return the zone that all times of the timeline have in common; {@code ""} if there is none} */
    String commonZone() {
        List<String> zones = entries.stream()
                .map(TimelineEntry::getAt)
                .filter(Objects::nonNull)
                .map(times::zone)
                .distinct()
                .toList();
        return zones.size() == 1 ? zones.get(0) : "";
    }

    /** Writes the diagram or the image in its place, if the renderer's options ask for diagrams. */
    void diagram() {
        Figure image = context.options().diagramImage();
        if (!context.options().diagram() || entries.isEmpty()) {
            return;
        }
        if (image == null) {
            new TimelineDiagram(times).write(entries, out);
        } else {
            String alt = image.getAlt().isBlank()
                    ? labels.get("timeline")
                    : labels.fill("diagram.image", PlainText.line(image.getAlt()));
            out.paragraph(() -> out.figure(alt, image.getUri()));
        }
    }

    /**
     * Writes the times to detect, acknowledge, mitigate and resolve, unless the timeline has no entries. A time that
     * contradicts the duration in the summary is omitted: a time to resolve that differs from it, or another that exceeds
     * it.
     */
    void metrics() {
        if (entries.isEmpty()) {
            return;
        }
        Postmortem postmortem = context.postmortem();
        out.paragraph(() -> {
            MetadataLine line = new MetadataLine("", out);
            addMetric("timeline.toDetect", postmortem.timeToDetect(), line);
            addMetric("timeline.toAcknowledge", postmortem.timeToAcknowledge(), line);
            addMetric("timeline.toMitigate", postmortem.timeToMitigate(), line);
            Duration resolved = postmortem.timeToResolve();
            Duration outage = postmortem.getSummary().duration();
            if (outage == null || outage.equals(resolved)) {
                addMetric("timeline.toResolve", resolved, line);
            }
            line.end();
        });
    }

    private void addMetric(String label, @Nullable Duration duration, MetadataLine line) {
        Duration outage = context.postmortem().getSummary().duration();
        boolean contradictory = outage != null && duration != null && duration.compareTo(outage) > 0;
        if (duration != null && !duration.isNegative() && !contradictory) {
            line.add(labels.fill(label, context.format(duration)));
        }
    }

    /** Writes entries as a list, each time with its zone. */
    public void list(List<TimelineEntry> chosen) {
        list(chosen, true);
    }

    /** Writes all entries as a list, for a timeline whose heading states their zone. */
    void listWithoutZones() {
        list(entries, false);
    }

    private void list(List<TimelineEntry> chosen, boolean withZone) {
        EntryItemWriter item = new EntryItemWriter(entryTimes(), withZone, out);
        chosen.forEach(item::write);
    }

    /** {@return the times of entries that come after the issue summary, which shows the date of the start} */
    EntryTimes entryTimes() {
        OffsetDateTime start = context.postmortem().getSummary().getStartedAt();
        return new EntryTimes(times, start);
    }

    /** Writes the reasons for waiving rules about the timeline. */
    public void waiverReasons(String... rules) {
        for (String rule : rules) {
            String reason = context.waivers().take(rule);
            if (!reason.isEmpty()) {
                out.labelledLine(labels.get("waived." + rule), reason);
            }
        }
    }
}

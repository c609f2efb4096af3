package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.TimelineEntry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings entries into the order of time. */
final class ChronologicalOrder {

    private ChronologicalOrder() {}

    /** As they should be, by rule T8. */
    private static boolean areInOrder(List<TimelineEntry> entries) {
        OffsetDateTime last = null;
        for (TimelineEntry entry : entries) {
            OffsetDateTime at = entry.getAt();
            if (at != null && last != null && at.isBefore(last)) {
                return false;
            }
            last = at == null ? last : at;
        }
        return true;
    }

    private record Moment(Instant at, TimelineEntry entry) {}

    /**
     * {@return the entries in order of time; those of one moment stay in the order of the document, and one without a
     * time stays behind the one it follows there}
     */
    static List<TimelineEntry> inOrder(List<TimelineEntry> entries) {
        if (areInOrder(entries)) {
            return entries;
        }
        List<Moment> moments = new ArrayList<>(entries.size());
        Instant last = Instant.MIN;
        for (TimelineEntry entry : entries) {
            OffsetDateTime at = entry.getAt();
            last = at == null ? last : at.toInstant();
            moments.add(new Moment(last, entry));
        }
        return moments.stream()
                .sorted(Comparator.comparing(Moment::at))
                .map(Moment::entry)
                .toList();
    }
}

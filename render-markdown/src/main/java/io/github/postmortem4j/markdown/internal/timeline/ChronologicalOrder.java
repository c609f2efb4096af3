package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.TimelineEntry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts timeline entries by time. */
public final class ChronologicalOrder {

    private ChronologicalOrder() {}

    private record Moment(Instant at, TimelineEntry entry) {}

    /**
     * {@return the entries, sorted by time} Entries of the same time keep their order. An entry without a time stays
     * behind the entry that it follows in the document.
     */
    public static List<TimelineEntry> sort(List<TimelineEntry> entries) {
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

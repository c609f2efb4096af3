package io.github.postmortem4j;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The chronological order of timeline entries. */
final class TimelineOrder {

    /** Compares entries that have a time, by the moment it denotes. */
    static final Comparator<TimelineEntry> BY_TIME =
            Comparator.comparing(entry -> Objects.requireNonNull(entry.getAt()), OffsetDateTime.timeLineOrder());

    private TimelineOrder() {}

    /** Sorts entries by time; an entry without a time stays behind the entry that it follows. */
    static List<TimelineEntry> sorted(List<TimelineEntry> entries) {
        List<TimelineEntry> untimed = new ArrayList<>();
        List<List<TimelineEntry>> groups = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            if (entry.getAt() != null) {
                groups.add(new ArrayList<>(List.of(entry)));
            } else if (groups.isEmpty()) {
                untimed.add(entry);
            } else {
                groups.get(groups.size() - 1).add(entry);
            }
        }
        groups.sort(Comparator.comparing(group -> group.get(0), BY_TIME));
        groups.forEach(untimed::addAll);
        return untimed;
    }
}

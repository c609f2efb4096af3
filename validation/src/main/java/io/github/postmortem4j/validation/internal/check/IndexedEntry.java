package io.github.postmortem4j.validation.internal.check;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A timeline entry with its index.
 *
 * @param index the index in the timeline, from 0
 * @param entry the entry
 */
public record IndexedEntry(int index, TimelineEntry entry) {

    private static final PropertyPath ENTRIES = PropertyPath.of("timeline").then("entries");

    /** {@return the entries of a kind, in document order} */
    public static List<IndexedEntry> ofKind(Postmortem postmortem, EntryKind kind) {
        return matching(postmortem, entry -> entry.getKind() == kind);
    }

    /** {@return the entries that have a time, in document order} */
    public static List<IndexedEntry> withTime(Postmortem postmortem) {
        return matching(postmortem, entry -> entry.getAt() != null);
    }

    private static List<IndexedEntry> matching(Postmortem postmortem, Predicate<TimelineEntry> condition) {
        List<TimelineEntry> entries = postmortem.getTimeline().getEntries();
        List<IndexedEntry> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (condition.test(entries.get(i))) {
                found.add(new IndexedEntry(i, entries.get(i)));
            }
        }
        return found;
    }

    /** {@return the path of the entry in the document} */
    public PropertyPath path() {
        return ENTRIES.at(index);
    }
}

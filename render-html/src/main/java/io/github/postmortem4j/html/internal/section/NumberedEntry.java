package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.timeline.ChronologicalOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An entry with its number in the drawing.
 *
 * @param number the number, counting from 1 in order of time
 * @param entry the entry
 */
record NumberedEntry(int number, TimelineEntry entry) {

    /** {@return the entries of a document, in chronological order} */
    static List<NumberedEntry> of(Postmortem postmortem) {
        List<NumberedEntry> numbered = new ArrayList<>();
        for (TimelineEntry entry :
                ChronologicalOrder.sort(postmortem.getTimeline().getEntries())) {
            numbered.add(new NumberedEntry(numbered.size() + 1, entry));
        }
        return numbered;
    }

    /** {@return the entries of some kinds} */
    static List<NumberedEntry> ofKinds(Set<EntryKind> kinds, Postmortem postmortem) {
        return of(postmortem).stream()
                .filter(numbered -> kinds.contains(numbered.entry.getKind()))
                .toList();
    }

    /** {@return the entries before the first one of a kind; empty if there is no entry of that kind} */
    static List<NumberedEntry> before(EntryKind kind, Postmortem postmortem) {
        List<NumberedEntry> all = of(postmortem);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).entry.getKind() == kind) {
                return all.subList(0, i);
            }
        }
        return List.of();
    }
}

package io.github.postmortem4j.html.internal.diagram;

import io.github.postmortem4j.EntryKind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Chooses the marks of a diagram that has more entries than room: key moments first, then in order of time. */
final class MarkSelection {

    private static final Set<EntryKind> KEY =
            Set.of(EntryKind.STARTED, EntryKind.DETECTED, EntryKind.MITIGATED, EntryKind.RESOLVED);

    private MarkSelection() {}

    /** {@return at most so many marks, in chronological order} */
    static List<DiagramMark> of(List<DiagramMark> marks, int most) {
        if (marks.size() <= most) {
            return marks;
        }
        return marks.stream()
                .sorted(Comparator.comparingInt(MarkSelection::rank))
                .limit(most)
                .sorted(Comparator.comparingInt(DiagramMark::number))
                .toList();
    }

    private static int rank(DiagramMark mark) {
        return KEY.contains(mark.kind()) ? 0 : mark.kind() == EntryKind.NOTE ? 2 : 1;
    }
}

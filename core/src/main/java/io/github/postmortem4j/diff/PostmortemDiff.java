package io.github.postmortem4j.diff;

import io.github.postmortem4j.Postmortem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The differences between two postmortems.
 *
 * <p>Elements of lists are matched by what identifies them, not by their index: an action item by its id, else by its task;
 * a timeline entry by its time and kind, else by its text; a link by its URI; a waiver by its rule. So an entry that was
 * inserted at the top is one change.
 *
 * <p>Comparing takes time in proportion to the size of the documents.
 */
public final class PostmortemDiff {

    private final List<Change> changes;

    private PostmortemDiff(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares two postmortems.
     *
     * @param before the first one; not {@code null}
     * @param after the second one; not {@code null}
     * @return the differences; empty if the postmortems are equal
     */
    public static PostmortemDiff between(Postmortem before, Postmortem after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new PostmortemDiff(new ValueComparison().compare(before, after));
    }

    /** {@return the differences, in the order of the properties; unmodifiable} */
    public List<Change> getChanges() {
        return changes;
    }

    /** {@return whether the postmortems are equal} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** {@return the differences as text, one per line, without a line feed at the end; {@code ""} if there are none} */
    @Override
    public String toString() {
        return changes.stream().map(Change::toString).collect(Collectors.joining("\n"));
    }
}

package io.github.postmortem4j.diff;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A difference between two postmortems. An immutable value. */
public final class Change {

    /** The kind of a difference. */
    public enum Kind {
        /** The value is in the second document only. */
        ADDED,
        /** The value is in the first document only. */
        REMOVED,
        /** The documents have different values. */
        CHANGED,
        /** A list has the same elements in another order, apart from those that were added or removed. */
        REORDERED
    }

    private final String pointer;
    private final Kind kind;
    private final @Nullable Object before;
    private final @Nullable Object after;

    Change(String pointer, Kind kind, @Nullable Object before, @Nullable Object after) {
        this.pointer = pointer;
        this.kind = kind;
        this.before = before;
        this.after = after;
    }

    /**
     * {@return the JSON Pointer (RFC 6901) of the value: into the second document, or into the first one if the value
     * was removed}
     */
    public String getPointer() {
        return pointer;
    }

    /** {@return the kind of difference} */
    public Kind getKind() {
        return kind;
    }

    /**
     * {@return the value in the first document: a value of the model, a list, a value of a Java type such as {@link
     * String}, or, of an unknown property, a JSON value; {@code null} if it was added}
     */
    public @Nullable Object getBefore() {
        return before;
    }

    /** {@return the value in the second document, likewise; {@code null} if it was removed} */
    public @Nullable Object getAfter() {
        return after;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change change
                && pointer.equals(change.pointer)
                && kind == change.kind
                && Objects.equals(before, change.before)
                && Objects.equals(after, change.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, kind, before, after);
    }

    /** {@return the difference as one line of text, such as {@code /title: "Disk full" -> "Disk full on db2"}} */
    @Override
    public String toString() {
        return pointer + ": "
                + switch (kind) {
                    case ADDED -> "added " + ChangeText.of(after);
                    case REMOVED -> "removed " + ChangeText.of(before);
                    case CHANGED -> ChangeText.of(before) + " -> " + ChangeText.of(after);
                    case REORDERED -> "reordered";
                };
    }
}

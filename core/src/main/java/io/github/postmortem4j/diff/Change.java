package io.github.postmortem4j.diff;

import org.jspecify.annotations.Nullable;

/**
 * A difference between two postmortems.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the value: into the second document, or into the first one if the value
 *     was removed
 * @param kind the kind of difference
 * @param before the value in the first document: a value of the model, a list, a value of a Java type such as {@link
 *     String}, or, of an unknown property, a JSON value; {@code null} if it was added
 * @param after the value in the second document, likewise; {@code null} if it was removed
 */
public record Change(
        String pointer,
        Kind kind,
        @Nullable Object before,
        @Nullable Object after) {

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

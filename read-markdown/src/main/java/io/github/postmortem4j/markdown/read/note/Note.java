package io.github.postmortem4j.markdown.read.note;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What could not be read, or is ambiguous, and where. An immutable value, safe for use by many threads. */
public final class Note {

    private final NoteKind kind;
    private final int line;
    private final int column;
    private final String reason;

    /**
     * Makes a note.
     *
     * @param kind what it is about
     * @param line the line, from 1
     * @param column the column, from 1, in UTF-16 code units
     * @param reason one sentence for people
     */
    public Note(NoteKind kind, int line, int column, String reason) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.line = line;
        this.column = column;
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** {@return what it is about} */
    public NoteKind getKind() {
        return kind;
    }

    /** {@return the line, from 1} */
    public int getLine() {
        return line;
    }

    /** {@return the column, from 1, in UTF-16 code units} */
    public int getColumn() {
        return column;
    }

    /** {@return one sentence for people} */
    public String getReason() {
        return reason;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Note note
                && kind == note.kind
                && line == note.line
                && column == note.column
                && reason.equals(note.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, line, column, reason);
    }

    /** {@return place and reason, as in {@code 12:3: the time has no zone}} */
    @Override
    public String toString() {
        return line + ":" + column + ": " + reason;
    }
}

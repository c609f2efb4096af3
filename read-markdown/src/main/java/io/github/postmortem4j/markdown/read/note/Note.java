package io.github.postmortem4j.markdown.read.note;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader could not read or found ambiguous, with its position. An immutable value, safe for use by
 * multiple threads.
 */
public final class Note {

    private final NoteKind kind;
    private final int line;
    private final int column;
    private final String message;

    /**
     * Creates a note.
     *
     * @param kind the kind of problem
     * @param line the 1-based line
     * @param column the 1-based column, in UTF-16 code units
     * @param message a sentence for the author about what is wrong and what would be right
     */
    public Note(NoteKind kind, int line, int column, String message) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.line = line;
        this.column = column;
        this.message = Objects.requireNonNull(message, "message");
    }

    /** {@return the kind of problem} */
    public NoteKind getKind() {
        return kind;
    }

    /** {@return the 1-based line} */
    public int getLine() {
        return line;
    }

    /** {@return the 1-based column, in UTF-16 code units} */
    public int getColumn() {
        return column;
    }

    /** {@return a sentence for the author about what is wrong and what would be right} */
    public String getMessage() {
        return message;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Note note
                && kind == note.kind
                && line == note.line
                && column == note.column
                && message.equals(note.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, line, column, message);
    }

    /** {@return the position and the message, such as {@code 12:3: this time has no time zone}} */
    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}

package io.github.postmortem4j.json;

import io.github.postmortem4j.json.internal.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Says why a text is not a postmortem, or why a postmortem cannot be written: one sentence, and the place.
 *
 * <p>It is thrown for what the text or the value holds. Trouble with the file or stream itself is a
 * {@link java.io.IOException}.
 */
public final class PostmortemJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence. */
    private final String problem;
    /** The JSON Pointer of the place. */
    private final String pointer;
    /** The line, from 1, or 0. */
    private final int line;
    /** The column, from 1, or 0. */
    private final int column;

    PostmortemJsonException(Problem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem.sentence();
        this.pointer = problem.pointer();
        this.line = problem.line();
        this.column = problem.column();
    }

    /** {@return what is wrong and what would be right, without the place; {@link #getMessage()} has both} */
    public String getProblem() {
        return problem;
    }

    /** {@return where it is in the document, as a JSON Pointer (RFC 6901); {@code ""} is the whole of it} */
    public String getPointer() {
        return pointer;
    }

    /** {@return the line where it is, from 1; 0 when there is no text, as when writing} */
    public int getLine() {
        return line;
    }

    /** {@return the column where it is, from 1, in characters (UTF-16 code units); 0 when there is no text} */
    public int getColumn() {
        return column;
    }
}

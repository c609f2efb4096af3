package io.github.postmortem4j.json;

import io.github.postmortem4j.PostmortemException;
import io.github.postmortem4j.json.internal.error.JsonError;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when JSON is not a valid postmortem, or when a postmortem cannot be written as JSON.
 *
 * <p>The {@linkplain #getMessage() message} is one sentence for the author of the document, preceded by the position of
 * the error, and by the name of the file if {@link PostmortemJson} was given one. Failures of the underlying file or
 * stream are reported as {@link java.io.IOException} instead.
 */
public final class PostmortemJsonException extends PostmortemException {

    private static final long serialVersionUID = 1L;

    /** The message without the position. */
    private final String problem;
    /** The JSON Pointer of the value. */
    private final String pointer;
    /** The line, from 1, or 0. */
    private final int line;
    /** The column, from 1, or 0. */
    private final int column;

    PostmortemJsonException(JsonError error, @Nullable String source, @Nullable Throwable cause) {
        super(source, error.toString(), cause);
        this.problem = error.message();
        this.pointer = error.pointer();
        this.line = error.line();
        this.column = error.column();
    }

    /**
     * {@return what is wrong and what would be right, without the file and the position}
     *
     * <p>{@link #getMessage()} contains all of them.
     */
    public String getOriginalMessage() {
        return problem;
    }

    /** {@return the JSON Pointer (RFC 6901) of the invalid value; {@code ""} for the whole document} */
    public String getPointer() {
        return pointer;
    }

    /** {@return the line of the error, from 1; 0 if there is no text, as when writing} */
    public int getLine() {
        return line;
    }

    /**
     * {@return the column of the error, from 1; 0 if there is no text, as when writing}
     *
     * <p>It counts UTF-16 code units from the start of the line, without a byte order mark, and is the same for a string,
     * bytes, a stream and a file, in every encoding.
     */
    public int getColumn() {
        return column;
    }
}

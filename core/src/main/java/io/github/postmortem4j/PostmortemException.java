package io.github.postmortem4j;

import org.jspecify.annotations.Nullable;

/**
 * The supertype of the exceptions that the modules of this library define. The message is for users: one or two
 * sentences, preceded by the {@linkplain #getSource() source} and the position where these are known.
 *
 * <p>It covers problems with documents, with the index of a corpus, and with versions on the class path. Wrong
 * arguments are reported as {@link IllegalArgumentException} or {@link NullPointerException}, and failures of files and
 * streams as {@link java.io.IOException}.
 *
 * <p>Not intended to be extended by applications: a minor version may add abstract methods.
 */
public abstract class PostmortemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The file, or null. A path would not be serializable. */
    private final @Nullable String source;

    /**
     * Creates an exception.
     *
     * @param source the name of the file that the problem is in, which then precedes the message; {@code null} if there
     *     is none
     * @param message the message for users
     * @param cause the cause, or {@code null} if there is none
     */
    protected PostmortemException(@Nullable String source, String message, @Nullable Throwable cause) {
        super(source == null ? message : source + ": " + message, cause);
        this.source = source;
    }

    /**
     * {@return the name of the file that the problem is in, as it was passed to the method that threw this exception;
     * {@code null} if the document is not a file}
     */
    public final @Nullable String getSource() {
        return source;
    }
}

package io.github.postmortem4j.markdown.read;

/**
 * Says in one sentence why a document is not read at all: it is longer than the limit, or no text.
 *
 * <p>What is merely unclear in a document is a note, and trouble with a file or a stream is a {@link java.io.IOException}.
 */
public final class MarkdownReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MarkdownReadException(String message) {
        super(message);
    }

    MarkdownReadException(String message, Throwable cause) {
        super(message, cause);
    }
}

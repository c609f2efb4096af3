package io.github.postmortem4j.markdown.read;

/**
 * Thrown if a document cannot be read at all, because it exceeds the length limit or is not UTF-8. The message is one
 * sentence.
 *
 * <p>Unclear content is not an error but a note. Failures of the file system or a stream are reported as {@link
 * java.io.IOException}.
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

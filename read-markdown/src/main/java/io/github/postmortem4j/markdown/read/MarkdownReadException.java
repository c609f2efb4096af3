package io.github.postmortem4j.markdown.read;

import io.github.postmortem4j.PostmortemException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a document cannot be read at all, because it exceeds the length limit or is not UTF-8. The message is one
 * sentence.
 *
 * <p>Unclear content is not an error but a note. Failures of the file system or a stream are reported as {@link
 * java.io.IOException}.
 */
public final class MarkdownReadException extends PostmortemException {

    private static final long serialVersionUID = 1L;

    MarkdownReadException(@Nullable String source, String message, @Nullable Throwable cause) {
        super(source, message, cause);
    }
}

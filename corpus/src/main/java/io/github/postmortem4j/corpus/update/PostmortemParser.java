package io.github.postmortem4j.corpus.update;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;

/**
 * Parses the documents of one file type, such as Markdown, for an index.
 *
 * <p>Implementations are safe for use by many threads.
 */
@FunctionalInterface
public interface PostmortemParser {

    /**
     * Parses a document.
     *
     * @param content the content of the file; the caller does not use it afterward
     * @return the postmortem
     * @throws IOException if the content is not a document of this type; the message says what is wrong. A {@link
     *     RuntimeException} has the same effect: the document is rejected, and the update goes on
     */
    Postmortem parse(byte[] content) throws IOException;
}

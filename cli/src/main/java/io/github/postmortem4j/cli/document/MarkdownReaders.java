package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Creates Markdown readers. */
@FunctionalInterface
public interface MarkdownReaders {

    /**
     * Creates a reader.
     *
     * @param fallback the zone to assume for times without one, unless the options of the command name a zone; may be
     *     {@code null}
     */
    MarkdownReader reader(@Nullable ZoneId fallback);
}

package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document divided into sections.
 *
 * @param title the heading that is the document's title, or {@code null} if there is none
 * @param sections the sections in document order; the first holds everything before the first section name
 */
public record Outline(@Nullable MarkdownLine title, List<OutlineSection> sections) {

    /** {@return whether a line has the document's title} */
    public boolean isTitle(@Nullable MarkdownLine line) {
        return title != null && line != null && title.line() == line.line();
    }
}

package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.layout.SectionPart;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines below one heading of a page.
 *
 * @param heading the heading; {@code null} for the lines before the first one
 * @param parts the parts of the layout that are shown below this heading; empty if the layout has no such heading
 * @param section the name of the default layout's section with these parts or, if the heading is unknown, of the section
 *     before it
 * @param lines the lines, without the heading
 */
record PageBlock(@Nullable MarkdownLine heading, List<SectionPart> parts, String section, List<MarkdownLine> lines) {

    /** {@return whether the layout has no such heading} */
    boolean isUnknown() {
        return heading != null && parts.isEmpty();
    }

    boolean has(SectionPart part) {
        return parts.contains(part);
    }
}

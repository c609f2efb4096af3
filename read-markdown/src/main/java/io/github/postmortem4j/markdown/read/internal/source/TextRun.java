package io.github.postmortem4j.markdown.read.internal.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of text with the same formatting.
 *
 * @param text the visible text; for an image, its description
 * @param marks the formatting
 * @param uri the destination of the link or image, or {@code null} if the run is neither
 */
public record TextRun(
        String text, Set<Mark> marks, @Nullable String uri) {

    /** The formatting of a run. */
    public enum Mark {
        /** Bold. */
        STRONG,
        /** Italic. */
        EMPHASIS,
        /** Inline code. */
        CODE,
        /** An image. The text is its description. */
        IMAGE,
        /** Struck out, and so withdrawn by its author. */
        STRUCK
    }

    /** {@return whether the run has a mark} */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** {@return this run with another text} */
    public TextRun withText(String other) {
        return new TextRun(other, marks, uri);
    }
}

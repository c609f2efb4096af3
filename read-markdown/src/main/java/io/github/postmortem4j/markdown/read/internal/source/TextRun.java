package io.github.postmortem4j.markdown.read.internal.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text with the same marks around all of it.
 *
 * @param text what a reader sees
 * @param marks the marks
 * @param uri where it leads or what picture it stands for; {@code null} when it is neither link nor picture
 */
public record TextRun(
        String text, Set<Mark> marks, @Nullable String uri) {

    /** What may be around text. */
    public enum Mark {
        /** Bold. */
        STRONG,
        /** Italic. */
        EMPHASIS,
        /** Code. */
        CODE,
        /** A picture, of which the text is the description. */
        PICTURE
    }

    /** {@return whether a mark is around the text} */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** {@return this run with other text} */
    public TextRun withText(String other) {
        return new TextRun(other, marks, uri);
    }
}

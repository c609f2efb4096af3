package io.github.postmortem4j.markdown.internal.rich;

import java.util.List;

/**
 * Text, a code span or a hard line break, with the spans around it. A line of rich text is a list of runs.
 *
 * <p>The list is flat, rather than a tree, so that deeply nested marks do not overflow the stack: a run is in at most
 * one span of each mark.
 *
 * @param kind the kind
 * @param text the text or code; {@code ""} for a break
 * @param spans the spans, from the outermost to the innermost
 */
public record RichRun(Kind kind, String text, List<RichSpan> spans) {

    public enum Kind {
        TEXT,
        CODE,
        BREAK
    }

    /** {@return whether this is text without marks} */
    public boolean isPlain() {
        return kind == Kind.TEXT && spans.isEmpty();
    }

    public boolean isIn(RichSpan.Mark mark) {
        for (RichSpan span : spans) {
            if (span.mark() == mark) {
                return true;
            }
        }
        return false;
    }

    /** {@return the number of outermost spans that two lists have in common} */
    public static int common(List<RichSpan> one, List<RichSpan> other) {
        int most = Math.min(one.size(), other.size());
        int common = 0;
        while (common < most && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common;
    }

    /** {@return the words of a line of rich text, without marks} */
    public static String words(List<RichRun> runs) {
        StringBuilder words = new StringBuilder();
        for (RichRun run : runs) {
            words.append(run.kind() == Kind.BREAK ? " " : run.text());
        }
        return words.toString();
    }
}

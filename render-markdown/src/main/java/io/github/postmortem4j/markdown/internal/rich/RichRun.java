package io.github.postmortem4j.markdown.internal.rich;

import java.util.List;

/**
 * Text, a code span or a hard line break, with the spans that it is in. A line of rich text is a list of them.
 *
 * <p>A flat list, rather than a tree, so that text in which marks nest by the thousand needs no stack: a run is in at most
 * one span of each mark.
 *
 * @param kind which
 * @param text the text or code; {@code ""} for a break
 * @param spans the spans, from the outermost in
 */
public record RichRun(Kind kind, String text, List<RichSpan> spans) {

    public enum Kind {
        TEXT,
        CODE,
        BREAK
    }

    /** {@return whether it is text without any mark} */
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

    /** {@return how many spans two lists have in common, from the outermost in} */
    public static int common(List<RichSpan> one, List<RichSpan> other) {
        int most = Math.min(one.size(), other.size());
        int common = 0;
        while (common < most && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common;
    }

    /** {@return the words of a line of rich text, without its marks} */
    public static String words(List<RichRun> runs) {
        StringBuilder words = new StringBuilder();
        for (RichRun run : runs) {
            words.append(run.kind() == Kind.BREAK ? " " : run.text());
        }
        return words.toString();
    }
}

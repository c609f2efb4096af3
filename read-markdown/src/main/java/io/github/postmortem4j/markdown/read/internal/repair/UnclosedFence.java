package io.github.postmortem4j.markdown.read.internal.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Closes a code fence that its author left open, since everything after it would be read as code. The fence is closed
 * at the next blank line; if a heading comes first, the fence is removed instead.
 *
 * @param repaired the lines of the document, as many as before
 * @param line the 1-based line of the fence, or 0 if every fence is closed
 */
public record UnclosedFence(List<String> repaired, int line) {

    /** {@return the lines of a document with every fence closed} */
    public static UnclosedFence in(List<String> source) {
        int open = lastOpen(source);
        return open < 0 ? new UnclosedFence(source, 0) : new UnclosedFence(close(source, open), open + 1);
    }

    private static int lastOpen(List<String> source) {
        int open = -1;
        @Nullable OpenFence fence = null;
        for (int i = 0; i < source.size(); i++) {
            OpenFence next = OpenFence.after(fence, source.get(i));
            open = next != null && fence == null ? i : open;
            fence = next;
        }
        return fence == null ? -1 : open;
    }

    /** Closes the fence at the first blank line after its content. Removes it if a heading or the end comes first. */
    private static List<String> close(List<String> source, int open) {
        List<String> lines = new ArrayList<>(source);
        for (int i = open + 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank() && i > open + 1) {
                lines.set(i, OpenFence.closingLine(source.get(open)));
                return lines;
            }
            if (isHeading(lines.get(i))) {
                break;
            }
        }
        lines.set(open, "");
        return lines;
    }

    private static boolean isHeading(String line) {
        return line.startsWith("#") && line.stripTrailing().indexOf(' ') > 0;
    }
}

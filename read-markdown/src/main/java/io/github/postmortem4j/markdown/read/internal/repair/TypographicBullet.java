package io.github.postmortem4j.markdown.read.internal.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces bullets that a word processor wrote, such as {@code •}, by hyphens, and dashes at the start of consecutive lines.
 * Markdown does not know them, and would read the items as one paragraph.
 */
public final class TypographicBullet {

    /** The last five are signs of the fonts Symbol and Wingdings, which a word processor pastes as private characters. */
    private static final String BULLETS = "•●○◦▪▫‣⁃∙■□\uf0b7\uf0a7\uf0d8\uf076\uf0fc";

    /** A single line that begins with one of these may be the name below a quotation. */
    private static final String DASHES = "–—";

    private static final String STRONG = "**";
    private static final int MAX_INDENTATION = 3;

    private TypographicBullet() {}

    /** {@return the lines of a document with the bullets replaced, each as long as before; code is unchanged} */
    public static List<String> replaced(List<String> source) {
        List<String> lines = new ArrayList<>(source.size());
        @Nullable OpenFence fence = null;
        boolean inList = false;
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            OpenFence before = fence;
            fence = OpenFence.after(before, line);
            if (before != null || fence != null) {
                lines.add(line);
                continue;
            }
            String start = line.stripLeading();
            int indentation = line.length() - start.length();
            String mark = start.startsWith(STRONG) ? STRONG : "";
            boolean marked =
                    isBullet(start.substring(mark.length())) || (isDashed(start) && hasDashedNeighbor(source, i));
            boolean bullet = marked && (inList || indentation <= MAX_INDENTATION);
            inList = bullet || (inList && !start.isEmpty() && indentation > 0);
            lines.add(bullet ? withHyphen(line, indentation, mark) : line);
        }
        return lines;
    }

    private static boolean isBullet(String start) {
        return beginsWith(BULLETS, start);
    }

    private static boolean isDashed(String start) {
        return beginsWith(DASHES, start);
    }

    private static boolean hasDashedNeighbor(List<String> lines, int at) {
        boolean before = at > 0 && isDashed(lines.get(at - 1).stripLeading());
        return before || (at + 1 < lines.size() && isDashed(lines.get(at + 1).stripLeading()));
    }

    private static boolean beginsWith(String marks, String start) {
        return start.length() > 2
                && marks.indexOf(start.charAt(0)) >= 0
                && isSpace(start.charAt(1))
                && !start.substring(2).isBlank();
    }

    /** {@return a line with a hyphen for the bullet, which is before the mark of bold text rather than within it} */
    private static String withHyphen(String line, int start, String mark) {
        return line.substring(0, start) + "- " + mark + line.substring(start + mark.length() + 2);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}

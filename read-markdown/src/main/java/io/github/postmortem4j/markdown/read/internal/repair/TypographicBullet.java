package io.github.postmortem4j.markdown.read.internal.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces bullets that a word processor wrote, such as {@code •}, by hyphens. Markdown does not know them, and would read
 * the items as one paragraph.
 */
public final class TypographicBullet {

    /** The last five are signs of the fonts Symbol and Wingdings, which a word processor pastes as private characters. */
    private static final String BULLETS = "•●○◦▪▫‣⁃∙■□\uf0b7\uf0a7\uf0d8\uf076\uf0fc";

    private static final String STRONG = "**";
    private static final int MAX_INDENTATION = 3;

    private TypographicBullet() {}

    /** {@return the lines of a document with the bullets replaced, each as long as before; code is unchanged} */
    public static List<String> replaced(List<String> source) {
        List<String> lines = new ArrayList<>(source.size());
        @Nullable OpenFence fence = null;
        boolean inList = false;
        for (String line : source) {
            OpenFence before = fence;
            fence = OpenFence.after(before, line);
            if (before != null || fence != null) {
                lines.add(line);
                continue;
            }
            String start = line.stripLeading();
            int indentation = line.length() - start.length();
            String mark = start.startsWith(STRONG) ? STRONG : "";
            boolean bullet = isBullet(start.substring(mark.length())) && (inList || indentation <= MAX_INDENTATION);
            inList = bullet || (inList && !start.isEmpty() && indentation > 0);
            lines.add(bullet ? withHyphen(line, indentation, mark) : line);
        }
        return lines;
    }

    private static boolean isBullet(String start) {
        return start.length() > 2
                && BULLETS.indexOf(start.charAt(0)) >= 0
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

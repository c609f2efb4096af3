package io.github.postmortem4j.markdown.read.internal.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Closes a code fence that its author left open, since everything after it would be read as code. The fence is closed
 * at the next blank line; if a heading comes first, the fence is removed instead.
 *
 * @param repaired the lines of the document, as many as before
 * @param line the 1-based line of the fence, or 0 if every fence is closed
 */
public record UnclosedFence(List<String> repaired, int line) {

    /** The number of digits that Markdown allows in the number of a list item. */
    private static final int MAX_DIGITS = 9;

    /** {@return the lines of a document with every fence closed} */
    public static UnclosedFence in(List<String> source) {
        int open = lastOpen(source);
        return open < 0 ? new UnclosedFence(source, 0) : new UnclosedFence(close(source, open), open + 1);
    }

    private static int lastOpen(List<String> source) {
        int open = -1;
        String fence = "";
        for (int i = 0; i < source.size(); i++) {
            String found = fence(source.get(i));
            if (open < 0) {
                if (!found.isEmpty()) {
                    open = i;
                    fence = found;
                }
            } else if (closes(afterMarkers(source.get(i)).strip(), fence)) {
                open = -1;
            }
        }
        return open;
    }

    private static boolean closes(String line, String fence) {
        return line.length() >= fence.length()
                && line.startsWith(fence)
                && line.chars().allMatch(c -> c == fence.charAt(0));
    }

    /** {@return the fence that a line opens, or an empty string if it opens none} */
    private static String fence(String line) {
        // A fence in a block quote ends with the block quote.
        String text = line.stripLeading().startsWith(">") ? "" : afterMarkers(line);
        if (!text.startsWith("```") && !text.startsWith("~~~")) {
            return "";
        }
        char c = text.charAt(0);
        int length = 0;
        while (length < text.length() && text.charAt(length) == c) {
            length++;
        }
        // With backticks later in the line it is a code span.
        return c == '`' && text.indexOf('`', length) >= 0 ? "" : text.substring(0, length);
    }

    private static String afterMarkers(String line) {
        return line.substring(markersEnd(line));
    }

    /** {@return the index after indentation, bullets and numbers of list items, and marks of block quotes} */
    private static int markersEnd(String line) {
        int i = 0;
        while (i < line.length()) {
            int number = " \t>-*+".indexOf(line.charAt(i)) >= 0 ? i + 1 : numberEnd(line, i);
            if (number == i) {
                return i;
            }
            i = number;
        }
        return i;
    }

    /** {@return the index after the number of a list item, such as {@code 1. }, or the same index if there is none} */
    private static int numberEnd(String line, int start) {
        int i = start;
        while (i < line.length() && i - start < MAX_DIGITS && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
            i++;
        }
        boolean number = i > start && (line.startsWith(". ", i) || line.startsWith(") ", i));
        return number ? i + ". ".length() : start;
    }

    /** Closes the fence at the first blank line after its content. Removes it if a heading or the end comes first. */
    private static List<String> close(List<String> source, int open) {
        List<String> lines = new ArrayList<>(source);
        for (int i = open + 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank() && i > open + 1) {
                // The content of a list item is indented by its bullet or number.
                String markers = source.get(open).substring(0, markersEnd(source.get(open)));
                lines.set(i, markers.replaceAll("[^ \t]", " ") + fence(source.get(open)));
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

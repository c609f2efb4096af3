package io.github.postmortem4j.markdown.read.internal.repair;

import org.jspecify.annotations.Nullable;

/**
 * The fence of a code block that is open at the end of a line.
 *
 * @param marks the marks of the fence, such as three backticks; one that closes it has at least as many
 */
record OpenFence(String marks) {

    /** The number of digits that Markdown allows in the number of a list item. */
    private static final int MAX_DIGITS = 9;

    /**
     * {@return the fence that is open after a line, or {@code null} if there is none}
     *
     * @param before the fence that is open before the line, or {@code null}
     */
    static @Nullable OpenFence after(@Nullable OpenFence before, String line) {
        if (before == null) {
            String marks = marks(line);
            return marks.isEmpty() ? null : new OpenFence(marks);
        }
        return before.isClosedBy(line) ? null : before;
    }

    private boolean isClosedBy(String line) {
        String closing = afterMarkers(line).strip();
        return closing.startsWith(marks) && closing.chars().allMatch(c -> c == marks.charAt(0));
    }

    /** {@return a line that closes the fence that a line opens; the content of a list item is indented by its bullet or number} */
    static String closingLine(String opening) {
        String markers = opening.substring(0, markersEnd(opening));
        return markers.replaceAll("[^ \t]", " ") + marks(opening);
    }

    /** {@return the fence that a line opens, or an empty string if it opens none} */
    private static String marks(String line) {
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
}

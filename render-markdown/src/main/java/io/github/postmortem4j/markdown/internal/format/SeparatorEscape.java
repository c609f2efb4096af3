package io.github.postmortem4j.markdown.internal.format;

/**
 * The escape of separators: where the page format separates texts of the document by a character, that character beside
 * a space or at an end of a text is written as a numeric entity. Every engine shows the character itself, and the reader
 * does not take it for a separator.
 *
 * <p>While a text is split or escaped, a control character stands for such a separator, which is called masked. The
 * renderer removes control characters, so they are never part of a text.
 */
public final class SeparatorEscape {

    /** The separators: of the parts of a line, of texts in each language, and before the address of a link. */
    private static final String SEPARATORS = "\u00B7,;\u060C\u061B(";

    private SeparatorEscape() {}

    /** {@return whether a character stands for a separator} */
    private static boolean isMask(char c) {
        return c >= 1 && c <= SEPARATORS.length();
    }

    /** {@return a text in which those of some separators are masked that could be taken for one} */
    public static String mask(String text, String separators) {
        StringBuilder masked = null;
        for (int i = 0; i < text.length() && !separators.isEmpty(); i++) {
            char c = text.charAt(i);
            if (separators.indexOf(c) >= 0 && canSeparate(text, i)) {
                masked = masked == null ? new StringBuilder(text) : masked;
                masked.setCharAt(i, (char) (SEPARATORS.indexOf(c) + 1));
            }
        }
        return masked == null ? text : masked.toString();
    }

    /** A bracket follows a space, a comma or semicolon precedes one, and a dot is between two. */
    private static boolean canSeparate(String text, int index) {
        boolean first = isEdge(text, index - 1);
        boolean last = isEdge(text, index + 1);
        return switch (text.charAt(index)) {
            case '(' -> first;
            case '\u00B7' -> first && last;
            default -> last;
        };
    }

    private static boolean isEdge(String text, int index) {
        // Two separators in a row are masked together.
        return index < 0
                || index >= text.length()
                || text.charAt(index) == ' '
                || SEPARATORS.indexOf(text.charAt(index)) >= 0;
    }

    /** Replaces the masked separators in what was written since an index by their entities. */
    public static void writeMasked(String separators, StringBuilder out, int start) {
        if (separators.isEmpty()) {
            return;
        }
        String masked = out.substring(start);
        out.setLength(start);
        for (int i = 0; i < masked.length(); i++) {
            char c = masked.charAt(i);
            if (isMask(c)) {
                out.append(entity(SEPARATORS.charAt(c - 1)));
            } else {
                out.append(c);
            }
        }
    }

    private static String entity(char separator) {
        return "&#" + (int) separator + ";";
    }

    /** {@return the separator whose entity a text is; NUL if it is none} */
    public static char separatorOf(String entity) {
        for (int i = 0; i < SEPARATORS.length(); i++) {
            if (entity.equals(entity(SEPARATORS.charAt(i)))) {
                return SEPARATORS.charAt(i);
            }
        }
        return '\0';
    }

    /** {@return a text of nothing but separators, masked} */
    public static String maskAll(String text) {
        StringBuilder masked = new StringBuilder();
        text.chars().forEach(c -> masked.append((char) (SEPARATORS.indexOf(c) + 1)));
        return masked.toString();
    }

    /** {@return a text with its masked separators restored} */
    public static String restore(String text) {
        StringBuilder restored = new StringBuilder(text);
        for (int i = 0; i < restored.length(); i++) {
            if (isMask(restored.charAt(i))) {
                restored.setCharAt(i, SEPARATORS.charAt(restored.charAt(i) - 1));
            }
        }
        return restored.toString();
    }
}

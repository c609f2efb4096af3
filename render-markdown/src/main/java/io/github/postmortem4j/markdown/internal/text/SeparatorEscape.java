package io.github.postmortem4j.markdown.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * The escape of separators: where the page format separates texts of the document by a character, that character within
 * a text is written as a numeric entity if it could be taken for the separator. Every engine shows the character itself.
 */
public final class SeparatorEscape {

    /** The separators: of the parts of a line, of texts in each language, and before the address of a link. */
    public static final String SEPARATORS = "\u00B7,;\u060C\u061B(";

    private SeparatorEscape() {}

    /**
     * {@return the entity for the character at an index; {@code null} if it cannot be taken for a separator}
     *
     * @param separators those of {@link #SEPARATORS} that separate the text from others
     */
    static @Nullable String at(String text, int index, String separators) {
        if (separators.isEmpty()) {
            return null;
        }
        char c = text.charAt(index);
        return separators.indexOf(c) >= 0 && canSeparate(text, index) ? entity(c) : null;
    }

    /** {@return the entity of a separator} */
    public static String entity(char separator) {
        return "&#" + (int) separator + ";";
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
        return index < 0 || index >= text.length() || text.charAt(index) == ' ';
    }
}

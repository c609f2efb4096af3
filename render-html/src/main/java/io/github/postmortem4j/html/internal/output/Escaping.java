package io.github.postmortem4j.html.internal.output;

import org.jspecify.annotations.Nullable;

/** The characters that a text in markup must not contain, for HTML and XML alike. */
final class Escaping {

    private static final int FIRST_CONTROL = 0x7F;
    private static final int LAST_CONTROL = 0x9F;

    /** The ASCII characters that are written as they are. */
    private static final boolean[] PLAIN = new boolean[FIRST_CONTROL];

    static {
        for (int c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = replacement(c) == null;
        }
    }

    private Escaping() {}

    /** {@return whether a character is written as it is, without looking at its neighbors} */
    static boolean isPlain(char c) {
        return c < FIRST_CONTROL ? PLAIN[c] : c > LAST_CONTROL && c < Character.MIN_SURROGATE;
    }

    /** {@return what a code point is replaced by, or {@code null} if it is written as it is} */
    static @Nullable String replacement(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isAllowed(c) ? null : "\uFFFD";
        };
    }

    /** {@return whether XML 1.0 allows a code point} HTML parsers replace or report the others. */
    private static boolean isAllowed(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' '
                ? (c < FIRST_CONTROL || c > LAST_CONTROL) && !surrogate && (c & 0xFFFE) != 0xFFFE
                : c == '\n' || c == '\t';
    }
}

package io.github.postmortem4j.markdown.read.internal.words;

/**
 * Replaces the full-width digits, letters and punctuation of East Asian texts by ASCII characters. The length stays the
 * same, so that positions do, too.
 */
public final class HalfWidth {

    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFF5E;
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private HalfWidth() {}

    /** {@return a text with ASCII characters; the same text if it has no full-width characters} */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWide(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (isWide(c)) {
                out.setCharAt(i, c == IDEOGRAPHIC_SPACE ? ' ' : (char) (c - FIRST + '!'));
            }
        }
        return out.toString();
    }

    private static boolean isWide(char c) {
        return c == IDEOGRAPHIC_SPACE || (c >= FIRST && c <= LAST);
    }
}

package io.github.postmortem4j.markdown.internal.format;

import io.github.postmortem4j.markdown.internal.text.SeparatorEscape;

/**
 * Separators that are part of a text, while the reader splits a page at its separators. A noncharacter stands for each
 * of them. The renderer writes no noncharacters, so they are never part of a text.
 */
public final class SeparatorMask {

    private static final String SEPARATORS = SeparatorEscape.SEPARATORS;

    private static final char FIRST = '\uFDD0';
    private static final char REPLACEMENT = '\uFFFD';

    private SeparatorMask() {}

    private static boolean isMask(char c) {
        return c >= FIRST && c < FIRST + SEPARATORS.length();
    }

    /** {@return the separator whose entity a text is; NUL if it is none} */
    public static char separatorOf(String entity) {
        for (int i = 0; i < SEPARATORS.length(); i++) {
            if (entity.equals(SeparatorEscape.entity(SEPARATORS.charAt(i)))) {
                return SEPARATORS.charAt(i);
            }
        }
        return '\0';
    }

    /** {@return a text whose separators are all part of it, with them masked} */
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int separator = SEPARATORS.indexOf(text.charAt(i));
            if (separator >= 0) {
                masked.setCharAt(i, (char) (FIRST + separator));
            }
        }
        return masked.toString();
    }

    /** {@return a text of a page in which nothing looks like a mask} */
    public static String unmasked(String text) {
        StringBuilder valid = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isMask(text.charAt(i))) {
                valid.setCharAt(i, REPLACEMENT);
            }
        }
        return valid.toString();
    }

    /** {@return a text with its masked separators restored} */
    public static String restore(String text) {
        StringBuilder restored = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isMask(text.charAt(i))) {
                restored.setCharAt(i, SEPARATORS.charAt(text.charAt(i) - FIRST));
            }
        }
        return restored.toString();
    }
}

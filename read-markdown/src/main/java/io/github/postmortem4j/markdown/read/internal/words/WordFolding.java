package io.github.postmortem4j.markdown.read.internal.words;

import java.text.Normalizer;

/** Normalizes words for comparison: lowercase, no accents, no punctuation, single spaces. */
public final class WordFolding {

    private WordFolding() {}

    /** {@return the normalized words of a text; the same text if it is normalized} */
    public static String words(String text) {
        if (isFolded(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        String decomposed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        boolean space = false;
        int c;
        for (int i = 0; i < decomposed.length(); i += Character.charCount(c)) {
            c = decomposed.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                append(out, Character.toLowerCase(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                space = true;
            }
        }
        return out.toString();
    }

    /** {@return whether a text has only lowercase letters and digits of ASCII, as most words of a text} */
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int c) {
        if (c == 'ß') {
            out.append("ss");
        } else {
            out.appendCodePoint(c);
        }
    }

    /** {@return whether all characters of a text are ASCII} */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}

package io.github.postmortem4j.markdown.read.internal.words;

import java.text.Normalizer;

/** Normalizes words for comparison: lowercase, no accents, no punctuation, single spaces. */
public final class WordFolding {

    private WordFolding() {}

    /** {@return the normalized words of a text} */
    public static String words(String text) {
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

    private static void append(StringBuilder out, int c) {
        if (c == 'ß') {
            out.append("ss");
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}

package io.github.postmortem4j.markdown.read.internal.words;

import java.text.Normalizer;

/** Normalizes words for comparison: lowercase, no accents, no punctuation, single spaces. */
public final class WordFolding {

    private WordFolding() {}

    /** {@return the normalized words of a text} */
    public static String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String decomposed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i += Character.charCount(decomposed.codePointAt(i))) {
            int c = decomposed.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(Character.toLowerCase(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !out.isEmpty()) {
                space(out);
            }
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString().replace("ß", "ss");
    }

    private static void space(StringBuilder out) {
        if (out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}

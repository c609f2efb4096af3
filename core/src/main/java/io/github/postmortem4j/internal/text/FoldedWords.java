package io.github.postmortem4j.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into words for comparison: in lower case, without accents and punctuation. Reads the text once. */
public final class FoldedWords {

    private FoldedWords() {}

    /** {@return the words of a text} */
    public static List<String> of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** {@return the first words of a text, at most a given number of them} */
    public static List<String> of(String text, int max) {
        List<String> words = new ArrayList<>();
        int start = -1;
        boolean ascii = true;
        for (int i = 0; i < text.length() && words.size() < max; i++) {
            char c = text.charAt(i);
            if (isPartOfWord(c)) {
                start = start < 0 ? i : start;
                ascii &= c < 128;
            } else if (start >= 0) {
                addFolded(text.substring(start, i), ascii, words);
                start = -1;
                ascii = true;
            }
        }
        if (start >= 0 && words.size() < max) {
            addFolded(text.substring(start), ascii, words);
        }
        return words;
    }

    /** Adds a word, unless nothing is left of it: a mark without a letter is not a word. */
    private static void addFolded(String word, boolean ascii, List<String> words) {
        String folded = fold(word, ascii);
        if (!folded.isEmpty()) {
            words.add(folded);
        }
    }

    static boolean isPartOfWord(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String fold(String word, boolean ascii) {
        if (ascii) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(word.length());
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            // Also lowers the capital sharp s, whose two letters then equal those of other spellings.
            char c = Character.toLowerCase(decomposed.charAt(i));
            if (c == 'ß') {
                folded.append("ss");
            } else if (!isMark(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}

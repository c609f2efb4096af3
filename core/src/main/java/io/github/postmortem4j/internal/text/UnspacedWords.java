package io.github.postmortem4j.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Splits words of Chinese and Japanese, which are written without spaces, into characters. Reads each word once. */
public final class UnspacedWords {

    private static final Set<UnicodeScript> SCRIPTS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private UnspacedWords() {}

    /** {@return words in which each character of these scripts is a word of its own} */
    public static List<String> split(List<String> words) {
        for (String word : words) {
            if (isUnspaced(word)) {
                return splitAll(words);
            }
        }
        return words;
    }

    /** {@return whether a word contains a character of these scripts} */
    public static boolean isUnspaced(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128 && isUnspaced(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnspaced(int character) {
        return character >= 128 && SCRIPTS.contains(UnicodeScript.of(character));
    }

    private static List<String> splitAll(List<String> words) {
        List<String> characters = new ArrayList<>();
        for (String word : words) {
            int start = 0;
            for (int i = 0; i < word.length(); ) {
                int next = i + Character.charCount(word.codePointAt(i));
                if (isUnspaced(word.codePointAt(i))) {
                    addUnlessEmpty(word.substring(start, i), characters);
                    characters.add(word.substring(i, next));
                    start = next;
                }
                i = next;
            }
            addUnlessEmpty(word.substring(start), characters);
        }
        return characters;
    }

    private static void addUnlessEmpty(String word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }
}

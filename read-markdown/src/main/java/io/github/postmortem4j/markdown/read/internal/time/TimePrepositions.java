package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a key that can be before a time, in all languages, by their first letter. */
final class TimePrepositions {

    private final Map<Character, List<String>> words = new HashMap<>();

    TimePrepositions(String key) {
        for (String word : WordLists.of("times").longestFirst(key)) {
            words.computeIfAbsent(initial(word.charAt(0)), any -> new ArrayList<>())
                    .add(word);
        }
    }

    /** {@return the length of the longest of the words that is at an index, in any case and before a space, or 0} */
    int lengthAt(String text, int index) {
        char first = CharacterScanner.at(text, index);
        if (!Character.isLetter(first)) {
            return 0;
        }
        for (String word : words.getOrDefault(initial(first), List.of())) {
            if (CharacterScanner.isWord(text, index, word)) {
                return word.length();
            }
        }
        return 0;
    }

    private static char initial(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}

package io.github.postmortem4j.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognizes filler: one word or one phrase over and over. */
final class RepeatedWords {

    private static final int MIN_REPETITIONS = 3;

    /** Prose repeats words, but an eighth of its words, or more, are different ones. */
    private static final int MAX_WORDS_PER_DISTINCT_WORD = 8;

    private RepeatedWords() {}

    /** {@return whether words repeat one phrase at least three times, or consist of very few different words} */
    static boolean areFiller(List<String> words) {
        if (words.size() < MIN_REPETITIONS) {
            return false;
        }
        return repeatsPhrase(words) || hasFewDifferentWords(words);
    }

    /** Looks for the first word first, which nearly always rules a repetition out. */
    private static boolean repeatsPhrase(List<String> words) {
        return words.subList(1, words.size()).contains(words.get(0)) && words.size() >= MIN_REPETITIONS * period(words);
    }

    private static boolean hasFewDifferentWords(List<String> words) {
        Set<String> different = new HashSet<>();
        for (String word : words) {
            if (different.add(word) && different.size() * MAX_WORDS_PER_DISTINCT_WORD > words.size()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the length of the shortest phrase whose repetition, cut off at any word, gives all words. */
    private static int period(List<String> words) {
        int[] borders = new int[words.size()];
        int border = 0;
        for (int i = 1; i < words.size(); i++) {
            while (border > 0 && !words.get(i).equals(words.get(border))) {
                border = borders[border - 1];
            }
            if (words.get(i).equals(words.get(border))) {
                border++;
            }
            borders[i] = border;
        }
        return words.size() - border;
    }
}

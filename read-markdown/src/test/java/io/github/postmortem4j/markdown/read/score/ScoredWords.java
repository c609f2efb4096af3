package io.github.postmortem4j.markdown.read.score;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Compares texts by their words, ignoring formatting, link destinations and line breaks. */
final class ScoredWords {

    private ScoredWords() {}

    /** {@return a test for texts with the same words} */
    static Predicate<String> same(String found) {
        return expected -> agreement(expected, found) > 0.999;
    }

    /** {@return a test for texts with nearly the same words} */
    static Predicate<String> like(String found) {
        return expected -> agreement(expected, found) >= 0.85;
    }

    /** {@return a test for texts that contain nearly all words of the expected text and few others} */
    static Predicate<String> within(String expected) {
        return found -> agreement(expected, found) >= 0.8;
    }

    /** {@return twice the number of common words, divided by the number of all words} */
    private static double agreement(String one, String other) {
        Map<String, Integer> left = counts(one);
        Map<String, Integer> right = counts(other);
        int common = 0;
        for (Map.Entry<String, Integer> word : left.entrySet()) {
            common += Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0));
        }
        int all = total(left) + total(right);
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        String plain = text.replaceAll("\\]\\([^)]*\\)|\\]\\[[^\\]]*\\]", " ");
        for (String word : plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }
}

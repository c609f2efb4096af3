package io.github.postmortem4j.markdown.read.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases that tell what a sentence speaks of, from files of lines {@code KEY = phrase; phrase}. */
public final class Cues {

    private static final int MAX_WORDS = 5;
    private static final int WORDS_READ = 60;

    /** A phrase may have several keys; of each language the first comes first. */
    private final Map<String, List<String>> keys = new HashMap<>();

    /**
     * Takes the phrases of some languages.
     *
     * @param name the name of the files, before the underscore and the language
     * @param languages two letters each
     */
    public Cues(String name, List<String> languages) {
        for (String language : languages) {
            for (WordFile.Entry entry : WordFile.read(name + "_" + language + ".txt")) {
                for (String phrase : entry.words()) {
                    keys.computeIfAbsent(Folding.words(phrase), any -> new ArrayList<>())
                            .add(entry.key());
                }
            }
        }
    }

    /**
     * A phrase that was found.
     *
     * @param key what it tells
     * @param word the number of its first word, from 0
     */
    public record Found(String key, int word) {}

    /** {@return the key that all phrases in a text have, and where the first stands; {@code null} when they differ or lack} */
    public @Nullable Found only(String text) {
        String[] words = words(text);
        Found first = null;
        int i = 0;
        while (i < words.length) {
            int length = longest(words, i);
            if (length > 0) {
                String key = keysOf(words, i, length).get(0);
                if (first == null) {
                    first = new Found(key, i);
                } else if (!first.key().equals(key)) {
                    return null;
                }
            }
            i += Math.max(1, length);
        }
        return first;
    }

    /** {@return whether a text has a phrase of a key} */
    public boolean has(String key, String text) {
        String[] words = words(text);
        for (int i = 0; i < words.length; i++) {
            for (int length = 1; length <= MAX_WORDS && i + length <= words.length; length++) {
                if (keysOf(words, i, length).contains(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return whether a text begins with a phrase of a key} */
    public boolean begins(String key, String text) {
        String[] words = words(text);
        for (int length = 1; length <= MAX_WORDS && length <= words.length; length++) {
            if (keysOf(words, 0, length).contains(key)) {
                return true;
            }
        }
        return false;
    }

    private List<String> keysOf(String[] words, int from, int length) {
        return keys.getOrDefault(join(words, from, length), List.of());
    }

    private static String[] words(String text) {
        String start = text.length() > WORDS_READ * 20 ? text.substring(0, WORDS_READ * 20) : text;
        return Folding.words(start).split(" ", -1);
    }

    private int longest(String[] words, int from) {
        for (int length = Math.min(MAX_WORDS, words.length - from); length > 0; length--) {
            if (keys.containsKey(join(words, from, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String join(String[] words, int from, int length) {
        return String.join(" ", List.of(words).subList(from, from + length));
    }
}

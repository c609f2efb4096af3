package io.github.postmortem4j.markdown.read.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks up phrases in a text, by language. The files have lines {@code KEY = phrase; phrase}. */
public final class PhraseDictionary {

    private static final int MAX_WORDS = 5;
    private static final int WORDS_READ = 60;
    private static final int NEGATION_DISTANCE = 3;

    /** For each language, the keys of each phrase. */
    private final List<Map<String, List<String>>> languages = new ArrayList<>();

    /**
     * Loads the phrases of some languages.
     *
     * @param name the name of the files, without the underscore and the language
     * @param languages two-letter codes
     */
    public PhraseDictionary(String name, List<String> languages) {
        for (String language : languages) {
            Map<String, List<String>> keys = new HashMap<>();
            for (WordFile.Entry entry : WordFile.read(name + "_" + language + ".txt")) {
                for (String phrase : entry.words()) {
                    keys.computeIfAbsent(WordFolding.words(phrase), any -> new ArrayList<>())
                            .add(entry.key());
                }
            }
            this.languages.add(keys);
        }
    }

    /**
     * {@return what the keys of all phrases in a text agree on: their first word, and their second if only one occurs;
     * empty if the first words differ or there is no phrase}
     *
     * <p>Only the first language that has a phrase in the text counts.
     */
    public List<String> commonKeys(String text) {
        String[] words = words(text);
        for (Map<String, List<String>> keys : languages) {
            List<String> found = all(words, keys);
            if (!found.isEmpty()) {
                return common(found);
            }
        }
        return List.of();
    }

    private List<String> all(String[] words, Map<String, List<String>> keys) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < words.length) {
            int length = longest(words, i, keys);
            if (length > 0 && !isNegated(words, i)) {
                String key =
                        keys.getOrDefault(join(words, i, length), List.of()).get(0);
                if (!key.equals("NEGATION")) {
                    found.add(key);
                }
            }
            i += Math.max(1, length);
        }
        return found;
    }

    /** {@return whether a negation is one of the few words before a phrase, as in "did not come back online"} */
    private boolean isNegated(String[] words, int phrase) {
        for (int i = Math.max(0, phrase - NEGATION_DISTANCE); i < phrase; i++) {
            if (isOf("NEGATION", words, i, 1)) {
                return true;
            }
        }
        return false;
    }

    /** Of "A" and "A B" this is "A B"; of "A B" and "A C" it is "A". */
    private static List<String> common(List<String> found) {
        Set<String> firsts = new LinkedHashSet<>();
        Set<String> seconds = new LinkedHashSet<>();
        for (String key : found) {
            int space = key.indexOf(' ');
            firsts.add(space < 0 ? key : key.substring(0, space));
            if (space >= 0) {
                seconds.add(key.substring(space + 1));
            }
        }
        if (firsts.size() > 1) {
            return List.of();
        }
        List<String> common = new ArrayList<>(firsts);
        if (seconds.size() == 1) {
            common.addAll(seconds);
        }
        return common;
    }

    /** {@return whether a text contains a phrase of a key} */
    public boolean has(String key, String text) {
        String[] words = words(text);
        for (int i = 0; i < words.length; i++) {
            for (int length = 1; length <= MAX_WORDS && i + length <= words.length; length++) {
                if (isOf(key, words, i, length)) {
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
            if (isOf(key, words, 0, length)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a text is a phrase of a key} */
    public boolean isPhrase(String key, String text) {
        String phrase = WordFolding.words(text);
        return languages.stream()
                .anyMatch(keys -> keys.getOrDefault(phrase, List.of()).contains(key));
    }

    private boolean isOf(String key, String[] words, int from, int length) {
        String phrase = join(words, from, length);
        return languages.stream()
                .anyMatch(keys -> keys.getOrDefault(phrase, List.of()).contains(key));
    }

    private static String[] words(String text) {
        String start = text.length() > WORDS_READ * 20 ? text.substring(0, WORDS_READ * 20) : text;
        return WordFolding.words(start).split(" ", -1);
    }

    private static int longest(String[] words, int from, Map<String, List<String>> keys) {
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

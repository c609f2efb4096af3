package io.github.postmortem4j.markdown.read.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up phrases in a text, by language. The files have lines {@code KEY = phrase; phrase}. */
public final class PhraseDictionary {

    private static final int WORDS_READ = 60;
    private static final int NEGATION_DISTANCE = 3;

    /** Keys that are special cases of others: a false lead is an investigation, and a problem that persists is escalated. */
    private static final Map<String, String> SPECIAL_CASES =
            Map.of("MISLEADING_PATH", "INVESTIGATED", "ESCALATED", "NOTE");

    /** For each language, the phrases by their first word, the longest first. */
    private final List<Map<String, List<Phrase>>> languages;

    /** For each first word, the phrases of all languages by their keys. Most words of a text are not the first of any. */
    private final Map<String, Map<String, List<Phrase>>> byFirstWord = new HashMap<>();

    /** For each phrase, its keys. */
    private final Map<String, Set<String>> byPhrase = new HashMap<>();

    private final Set<String> keys = new HashSet<>();

    private final List<PhraseDictionary> byLanguage;

    /**
     * A phrase.
     *
     * @param words its words
     * @param keys its keys
     */
    record Phrase(List<String> words, List<String> keys) {

        /** {@return whether the words of a text from an index on, of which the first is known, are this phrase} */
        boolean isAt(String[] text, int from) {
            if (from + words.size() > text.length) {
                return false;
            }
            for (int i = 1; i < words.size(); i++) {
                if (!words.get(i).equals(text[from + i])) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Loads the phrases of some languages.
     *
     * @param topic the name of a section in the files of the languages
     * @param languages two-letter codes
     */
    public PhraseDictionary(String topic, List<String> languages) {
        this(languages.stream().map(language -> load(topic, language)).toList());
    }

    private PhraseDictionary(List<Map<String, List<Phrase>>> languages) {
        this.languages = languages;
        languages.forEach(phrases -> phrases.values().forEach(list -> list.forEach(this::add)));
        this.byLanguage = languages.size() == 1
                ? List.of(this)
                : languages.stream()
                        .map(phrases -> new PhraseDictionary(List.of(phrases)))
                        .toList();
    }

    private static Map<String, List<Phrase>> load(String topic, String language) {
        Map<String, List<String>> keys = new HashMap<>();
        WordFile.read(language, topic)
                .forEach((key, phrases) -> phrases.forEach(
                        phrase -> keys.computeIfAbsent(WordFolding.words(phrase), any -> new ArrayList<>())
                                .add(key)));
        return byFirstWord(keys);
    }

    private void add(Phrase phrase) {
        Map<String, List<Phrase>> beginning = byFirstWord.computeIfAbsent(phrase.words.get(0), any -> new HashMap<>());
        phrase.keys.forEach(
                key -> beginning.computeIfAbsent(key, any -> new ArrayList<>()).add(phrase));
        byPhrase.computeIfAbsent(String.join(" ", phrase.words), any -> new HashSet<>())
                .addAll(phrase.keys);
        keys.addAll(phrase.keys);
    }

    /** {@return a dictionary for each language, for texts in which words of two languages must not mix} */
    public List<PhraseDictionary> byLanguage() {
        return byLanguage;
    }

    private static Map<String, List<Phrase>> byFirstWord(Map<String, List<String>> keys) {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        keys.forEach((text, values) -> {
            List<String> words = List.of(text.split(" ", -1));
            phrases.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(new Phrase(words, List.copyOf(values)));
        });
        phrases.values().forEach(list -> list.sort((one, other) -> other.words.size() - one.words.size()));
        return phrases;
    }

    /**
     * {@return what the keys of all phrases in a text agree on: their first word, and their second if only one occurs;
     * empty if the first words differ or there is no phrase}
     *
     * <p>Only the first language that has a phrase in the text counts. A key that ends with a question mark counts only if
     * there is no other.
     */
    public List<String> commonKeys(String text) {
        return common(withoutWeak(keys(text)));
    }

    /** {@return the same, but a key that is a special case of another one in the text replaces it} */
    public List<String> commonSpecialKeys(String text) {
        List<String> found = withoutWeak(keys(text));
        List<String> general =
                found.stream().map(SPECIAL_CASES::get).filter(Objects::nonNull).toList();
        return common(found.stream().filter(key -> !general.contains(key)).toList());
    }

    private List<String> keys(String text) {
        String[] words = words(text);
        for (Map<String, List<Phrase>> phrases : languages) {
            List<String> found = all(words, phrases);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** {@return the keys that do not end with a question mark; if all do, these keys without it} */
    private static List<String> withoutWeak(List<String> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<String> strong = found.stream().filter(key -> !key.endsWith("?")).toList();
        return strong.isEmpty()
                ? found.stream().map(key -> key.substring(0, key.length() - 1)).toList()
                : strong;
    }

    private List<String> all(String[] words, Map<String, List<Phrase>> phrases) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < words.length) {
            Phrase phrase = longest(words, i, phrases);
            if (phrase != null && !isNegated(words, i)) {
                String key = phrase.keys.get(0);
                if (!key.equals("NEGATION")) {
                    found.add(key);
                }
            }
            i += phrase == null ? 1 : phrase.words.size();
        }
        return found;
    }

    /** {@return whether a negation is one of the few words before a phrase, as in "did not come back online"} */
    private boolean isNegated(String[] words, int phrase) {
        for (int i = Math.max(0, phrase - NEGATION_DISTANCE); i < phrase; i++) {
            if (byPhrase.getOrDefault(words[i], Set.of()).contains("NEGATION")) {
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

    /** {@return whether a language has phrases of a key} */
    public boolean hasKey(String key) {
        return keys.contains(key);
    }

    /** {@return whether a text contains a phrase of a key} */
    public boolean has(String key, String text) {
        String[] words = words(text);
        for (int i = 0; i < words.length; i++) {
            if (lengthAt(key, words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a text begins with a phrase of a key} */
    public boolean begins(String key, String text) {
        return lengthAt(key, words(text), 0) > 0;
    }

    /** {@return whether a text is a phrase of a key} */
    public boolean isPhrase(String key, String text) {
        return keysOf(text).contains(key);
    }

    /** {@return the keys of the phrase that a text is; empty if it is not a phrase} */
    public Set<String> keysOf(String text) {
        return byPhrase.getOrDefault(WordFolding.words(text), Set.of());
    }

    /**
     * {@return the number of words of the longest phrase of a key that begins at an index, or 0 if there is none}
     *
     * @param key the key
     * @param words folded words
     * @param from the index of the first word of the phrase
     */
    public int lengthAt(String key, String[] words, int from) {
        return length(beginningWith(words[from]), key, words, from);
    }

    /** {@return the phrases that begin with a word, by their keys} */
    Map<String, List<Phrase>> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, Map.of());
    }

    /** {@return the number of words of the longest of some phrases that is at an index, or 0 if there is none} */
    static int length(Map<String, List<Phrase>> phrases, String key, String[] words, int from) {
        List<Phrase> ofKey = phrases.get(key);
        int length = 0;
        for (int i = 0; ofKey != null && i < ofKey.size(); i++) {
            Phrase phrase = ofKey.get(i);
            if (phrase.words.size() > length && phrase.isAt(words, from)) {
                length = phrase.words.size();
            }
        }
        return length;
    }

    private static String[] words(String text) {
        String start = text.length() > WORDS_READ * 20 ? text.substring(0, WORDS_READ * 20) : text;
        return WordFolding.words(start).split(" ", -1);
    }

    private static @Nullable Phrase longest(String[] words, int from, Map<String, List<Phrase>> phrases) {
        List<Phrase> beginning = phrases.get(words[from]);
        for (int i = 0; beginning != null && i < beginning.size(); i++) {
            Phrase phrase = beginning.get(i);
            if (phrase.isAt(words, from)) {
                return phrase;
            }
        }
        return null;
    }
}

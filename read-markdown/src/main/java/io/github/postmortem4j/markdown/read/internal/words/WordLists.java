package io.github.postmortem4j.markdown.read.internal.words;

import io.github.postmortem4j.internal.text.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of all languages for one topic, by key. Each topic is a section in the file of each language. */
public final class WordLists {

    /** The languages whose sentences are understood. */
    public static final List<String> LANGUAGES = Languages.WRITTEN;

    /** Other languages, which have the {@linkplain #isForLabels topics for labels} only. */
    public static final List<String> LABEL_LANGUAGES = List.of("ja", "zh");

    private static final Map<String, WordLists> TOPICS = new ConcurrentHashMap<>();

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    WordLists(String topic) {
        LANGUAGES.forEach(language -> add(language, topic));
        if (isForLabels(topic)) {
            LABEL_LANGUAGES.forEach(language -> add(language, topic));
        }
    }

    /** {@return whether a topic is known in languages whose sentences are not understood} */
    static boolean isForLabels(String topic) {
        return switch (topic) {
            case "columns", "sections", "times" -> true;
            default -> false;
        };
    }

    private void add(String language, String topic) {
        WordFile.read(language, topic)
                .forEach((key, all) ->
                        words.computeIfAbsent(key, any -> new ArrayList<>()).addAll(all));
    }

    /** {@return the words for a topic, in the order of the languages and files} */
    public static WordLists of(String topic) {
        return TOPICS.computeIfAbsent(topic, WordLists::new);
    }

    /** {@return the words of a key, as in the files} */
    public List<String> get(String key) {
        return List.copyOf(words.getOrDefault(key, List.of()));
    }

    /** {@return the words of a key, the longest first, so that the first match is the longest one} */
    public List<String> longestFirst(String key) {
        List<String> sorted = new ArrayList<>(get(key));
        sorted.sort((one, other) -> other.length() - one.length());
        return List.copyOf(sorted);
    }
}

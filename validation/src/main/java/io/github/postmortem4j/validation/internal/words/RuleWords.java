package io.github.postmortem4j.validation.internal.words;

import io.github.postmortem4j.internal.text.VocabularyFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The word files of the rules. Each language has one file, with a section for each topic. Thread-safe. */
public final class RuleWords {

    /** The topics of each file that has been read. */
    private static final Map<String, Map<String, Map<String, List<String>>>> FILES = new ConcurrentHashMap<>();

    private RuleWords() {}

    /**
     * {@return the words of a topic by key}
     *
     * @param topic the name of a section of the files
     * @param language the ISO 639 code of a language with a file, or {@code other} for Chinese and Japanese
     * @throws IllegalStateException if there is no such file or section
     */
    public static Map<String, List<String>> of(String topic, String language) {
        Map<String, List<String>> words =
                FILES.computeIfAbsent(language + ".txt", RuleWords::read).get(topic);
        if (words == null) {
            throw new IllegalStateException("word file " + language + ".txt has no section [" + topic + "]");
        }
        return words;
    }

    private static Map<String, Map<String, List<String>>> read(String file) {
        return VocabularyFile.readTopics(file, RuleWords.class.getResourceAsStream(file));
    }
}

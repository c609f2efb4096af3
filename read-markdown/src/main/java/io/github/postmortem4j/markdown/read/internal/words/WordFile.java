package io.github.postmortem4j.markdown.read.internal.words;

import io.github.postmortem4j.internal.text.VocabularyFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The word files of the reader. Each language has one file, with a section for each topic. Thread-safe. */
public final class WordFile {

    /** The topics of each file that has been read. */
    private static final Map<String, Map<String, Map<String, List<String>>>> FILES = new ConcurrentHashMap<>();

    private WordFile() {}

    /**
     * {@return the words of a topic by key, in the order of the file}
     *
     * @throws IllegalStateException if the language has no file, or its file has no such topic
     */
    public static Map<String, List<String>> read(String language, String topic) {
        Map<String, List<String>> words = topics(language).get(topic);
        if (words == null) {
            throw new IllegalStateException("word file " + language + ".txt has no section [" + topic + "]");
        }
        return words;
    }

    /** {@return the words of a file without topics by key, in the order of the file} */
    public static Map<String, List<String>> read(String name) {
        return VocabularyFile.read(name, WordFile.class.getResourceAsStream(name));
    }

    /** {@return the topics of a language} */
    static Map<String, Map<String, List<String>>> topics(String language) {
        return FILES.computeIfAbsent(
                language + ".txt", file -> VocabularyFile.readTopics(file, WordFile.class.getResourceAsStream(file)));
    }
}

package io.github.postmortem4j.markdown.read.internal.words;

import io.github.postmortem4j.internal.text.TopicFiles;
import io.github.postmortem4j.internal.text.VocabularyFile;
import java.util.List;
import java.util.Map;

/** The word files of the reader. Each language has one file, with a section for each topic. Thread-safe. */
public final class WordFile {

    private static final TopicFiles FILES = new TopicFiles(name -> WordFile.class.getResourceAsStream(name));

    private WordFile() {}

    /**
     * {@return the words of a topic by key, in the order of the file}
     *
     * @throws IllegalStateException if the language has no file, or its file has no such topic
     */
    public static Map<String, List<String>> read(String language, String topic) {
        return FILES.words(topic, language);
    }

    /** {@return the words of a file without topics by key, in the order of the file} */
    public static Map<String, List<String>> read(String name) {
        return VocabularyFile.read(name, WordFile.class.getResourceAsStream(name));
    }

    /** {@return the topics of a language} */
    static Map<String, Map<String, List<String>>> topics(String language) {
        return FILES.topics(language);
    }
}

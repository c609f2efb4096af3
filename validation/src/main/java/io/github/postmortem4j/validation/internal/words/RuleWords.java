package io.github.postmortem4j.validation.internal.words;

import io.github.postmortem4j.internal.text.TopicFiles;
import java.util.List;
import java.util.Map;

/** The word files of the rules. Each language has one file, with a section for each topic. Thread-safe. */
public final class RuleWords {

    private static final TopicFiles FILES = new TopicFiles(name -> RuleWords.class.getResourceAsStream(name));

    private RuleWords() {}

    /**
     * {@return the words of a topic by key}
     *
     * @param topic the name of a section of the files
     * @param language the ISO 639 code of a language with a file, or {@code other} for Chinese and Japanese
     * @throws IllegalStateException if the file or the section is missing
     */
    public static Map<String, List<String>> of(String topic, String language) {
        return FILES.words(topic, language);
    }
}

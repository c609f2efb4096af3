package io.github.postmortem4j.internal.text;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The word files of a module. Each language has one file, such as {@code en.txt}, with a section for each topic. A file
 * is read when it is first used. Thread-safe.
 */
public final class TopicFiles {

    private final Function<String, @Nullable InputStream> resources;
    private final Map<String, Map<String, Map<String, List<String>>>> files = new ConcurrentHashMap<>();

    /**
     * Creates the files.
     *
     * @param resources opens a file by its name, and returns {@code null} if it does not exist; only a class of the module
     *     can do so
     */
    public TopicFiles(Function<String, @Nullable InputStream> resources) {
        this.resources = resources;
    }

    /**
     * {@return the words of a topic by key, in the order of the file}
     *
     * @throws IllegalStateException if the file or the section is missing
     */
    public Map<String, List<String>> words(String topic, String language) {
        Map<String, List<String>> words = topics(language).get(topic);
        if (words == null) {
            throw new IllegalStateException("word file " + language + ".txt has no section [" + topic + "]");
        }
        return words;
    }

    /** {@return the words of a language by topic and key} */
    public Map<String, Map<String, List<String>>> topics(String language) {
        return files.computeIfAbsent(language + ".txt", name -> VocabularyFile.readTopics(name, resources.apply(name)));
    }
}

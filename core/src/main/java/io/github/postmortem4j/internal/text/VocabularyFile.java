package io.github.postmortem4j.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a word file. A line is {@code key = word; word; …}. A key may have several lines. A line {@code [topic]} begins
 * a topic, which has keys of its own. Lines that begin with {@code #} are comments.
 */
public final class VocabularyFile {

    private static final String SEPARATOR = " = ";

    private VocabularyFile() {}

    /**
     * {@return the words of a file without topics by key, in the order of the file}
     *
     * @param name the name of the file, for messages
     * @param file the file, which this method closes; {@code null} if it does not exist
     * @throws IllegalStateException if the file does not exist or has a line without a key
     */
    public static Map<String, List<String>> read(String name, @Nullable InputStream file) {
        return readTopics(name, file).getOrDefault("", Map.of());
    }

    /**
     * {@return the words of a file by topic and key, in the order of the file} What precedes the first topic has the
     * topic {@code ""}.
     *
     * @param name the name of the file, for messages
     * @param file the file, which this method closes; {@code null} if it does not exist
     * @throws IllegalStateException if the file does not exist or has a line without a key
     */
    public static Map<String, Map<String, List<String>>> readTopics(String name, @Nullable InputStream file) {
        if (file == null) {
            throw new IllegalStateException("word file " + name + " is missing");
        }
        Map<String, Map<String, List<String>>> topics = new HashMap<>();
        try (file) {
            // All at once, which the JVM does faster than line by line before it has compiled this code.
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String topic = "";
            for (String line : text.split("\n", -1)) {
                if (line.startsWith("[")) {
                    topic = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    add(name, line, topics.computeIfAbsent(topic, first -> new LinkedHashMap<>()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word file " + name + " cannot be read", e);
        }
        return topics;
    }

    private static void add(String name, String line, Map<String, List<String>> words) {
        int separator = line.indexOf(SEPARATOR);
        if (separator < 0) {
            throw new IllegalStateException("word file " + name + " has a line without a key: " + line);
        }
        List<String> ofKey = words.computeIfAbsent(line.substring(0, separator), key -> new ArrayList<>());
        for (String word : line.substring(separator + SEPARATOR.length()).split(";", -1)) {
            if (!word.isBlank()) {
                ofKey.add(word.strip());
            }
        }
    }
}

package io.github.postmortem4j.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a word file. A line is {@code key = word; word; …}. A key may have several lines. Lines that begin with {@code
 * #} are comments.
 */
public final class VocabularyFile {

    private static final String SEPARATOR = " = ";

    private VocabularyFile() {}

    /**
     * {@return the words of a file by key, in the order of the file}
     *
     * @param name the name of the file, for the message if it is missing
     * @param file the file, which this method closes; {@code null} if it does not exist
     * @throws IllegalStateException if the file does not exist or has a line without a key
     */
    public static Map<String, List<String>> read(String name, @Nullable InputStream file) {
        if (file == null) {
            throw new IllegalStateException("word file " + name + " is missing");
        }
        Map<String, List<String>> words = new HashMap<>();
        try (file) {
            // All at once, which the JVM does faster than line by line before it has compiled this code.
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(name, line, words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word file " + name + " cannot be read", e);
        }
        return words;
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

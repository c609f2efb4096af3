package io.github.postmortem4j.markdown.read.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a word file with lines {@code key = word; word; word}. Lines that begin with {@code #} are comments. */
public final class WordFile {

    private WordFile() {}

    /**
     * A line of the file.
     *
     * @param key the text before the equals sign
     * @param words the words after it
     */
    public record Entry(String key, List<String> words) {}

    /** {@return the entries of a topic in the folder of a language} */
    public static List<Entry> read(String language, String topic) {
        return read(language + "/" + topic + ".txt");
    }

    /** {@return the entries of a file in this package} */
    public static List<Entry> read(String name) {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word file " + name + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(entry(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word file " + name + " cannot be read", e);
        }
        return entries;
    }

    private static Entry entry(String line) {
        int equals = line.indexOf(" = ");
        List<String> words = new ArrayList<>();
        for (String word : line.substring(equals + 3).split(";", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return new Entry(line.substring(0, equals).strip(), List.copyOf(words));
    }
}

package io.github.postmortem4j.redaction.internal.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The named character references of HTML, such as {@code eacute}. Loaded when the first one is needed. */
final class EntityTable {

    /** The length of the longest name. */
    static final int MAX_NAME = 31;

    /** The length of the longest name of an entity that needs no semicolon. */
    static final int MAX_OLD_NAME = 6;

    private static final Map<String, String> TEXTS = load();

    private EntityTable() {}

    /** {@return the text of an entity by its name without ampersand and semicolon, or {@code null} if there is none} */
    static @Nullable String text(String name) {
        return TEXTS.get(name);
    }

    /**
     * {@return the text of an entity that needs no semicolon in a browser: all characters up to U+00FF have such names}
     */
    static @Nullable String oldText(String name) {
        String text = TEXTS.get(name);
        return text != null && name.length() <= MAX_OLD_NAME && text.charAt(0) <= 0xFF ? text : null;
    }

    private static Map<String, String> load() {
        Map<String, String> texts = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(EntityTable.class.getResourceAsStream("entities.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void add(String line, Map<String, String> texts) {
        String[] fields = line.split(" ", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < fields.length; i++) {
            text.appendCodePoint(Integer.parseInt(fields[i], 16));
        }
        texts.put(fields[0], text.toString());
    }
}

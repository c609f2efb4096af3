package io.github.postmortem4j.markdown.read.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The renderer's labels in one language. The build copies the renderer's label files into this package. */
public final class RenderedLabels {

    private final Properties words = new Properties();

    private RenderedLabels(String language) {
        String name = language.equals("en") ? "labels.properties" : "labels_" + language + ".properties";
        try (InputStream in = RenderedLabels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("label file " + name + " is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("label file " + name + " cannot be read", e);
        }
    }

    /** {@return the labels of a language: {@code en}, {@code fr}, {@code es}, {@code pt} or {@code de}} */
    public static RenderedLabels of(String language) {
        return new RenderedLabels(language);
    }

    /** {@return the keys, in no particular order} */
    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** {@return the label of a key, or an empty string if there is none} */
    public String get(String key) {
        return words.getProperty(key, "");
    }

    /** {@return the label of a key as the renderer writes it before a value, such as {@code Duration:}} */
    public String label(String key) {
        return asLabel(get(key));
    }

    /** {@return a text as the renderer writes it before a value} */
    public String asLabel(String words) {
        return get("label").replace("{0}", words);
    }

    /**
     * {@return the values in the placeholders of a label, in the order of their numbers; empty if the text does not
     * match}
     *
     * @param key the key of the label
     * @param text the whole text
     */
    public List<String> match(String key, String text) {
        return LabelPattern.of(get(key)).match(text);
    }

    /** {@return the enum constant whose label equals a text, or {@code null} if there is none} */
    public <E extends Enum<E>> @Nullable E constant(String prefix, Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (get(prefix + "." + constant.name()).equals(text)) {
                return constant;
            }
        }
        return null;
    }

    /** {@return the labels of some keys} */
    public List<String> all(List<String> keys) {
        List<String> labels = new ArrayList<>();
        keys.forEach(key -> labels.add(get(key)));
        return labels;
    }
}

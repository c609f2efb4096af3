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

/** The words that the renderer writes in one language. Its label files are a resource of this module too. */
public final class RenderedLabels {

    private final Properties words = new Properties();

    private RenderedLabels(String language) {
        String name = language.equals("en") ? "labels.properties" : "labels_" + language + ".properties";
        try (InputStream in = RenderedLabels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the labels " + name + " are missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the labels " + name + " cannot be read", e);
        }
    }

    /** {@return the words of a language: {@code en}, {@code fr}, {@code es}, {@code pt} or {@code de}} */
    public static RenderedLabels of(String language) {
        return new RenderedLabels(language);
    }

    /** {@return the keys, in no order} */
    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** {@return the words for a key} */
    public String get(String key) {
        return words.getProperty(key, "");
    }

    /** {@return the words for a key as they stand before what they name, such as {@code Duration:}} */
    public String labelled(String key) {
        return asLabel(get(key));
    }

    /** {@return words of a document as they stand before what they name} */
    public String asLabel(String words) {
        return get("label").replace("{0}", words);
    }

    /**
     * {@return what stands in the places of a label, in the order of their numbers; nothing when the text is not that label}
     *
     * @param key the key of the label
     * @param text the whole text
     */
    public List<String> match(String key, String text) {
        return LabelPattern.of(get(key)).match(text);
    }

    /** {@return the constant of an enum whose label is this text; {@code null} when there is none} */
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

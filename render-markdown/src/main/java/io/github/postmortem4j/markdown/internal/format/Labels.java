package io.github.postmortem4j.markdown.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that the renderer itself writes, in one language.
 *
 * <p>A word that a language lacks is taken from the next more general one, and at last from English; the machine's own
 * locale has no say. Immutable, and safe for use by many threads.
 */
public final class Labels {

    private static final ResourceBundle.Control NAMES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Labels ENGLISH = new Labels(Locale.ENGLISH);

    private final Locale language;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, List<MessagePattern.Part>> phrases = new ConcurrentHashMap<>();
    private final Map<String, Map<Enum<?>, String>> constants = new ConcurrentHashMap<>();
    private final Map<String, Map<PluralCategory, String>> counted = new ConcurrentHashMap<>();
    private final String beforeLabel;
    private final String afterLabel;

    private Labels(Locale language) {
        this.language = language;
        // From the general to the special, so that the special wins.
        List<Locale> candidates = NAMES.getCandidateLocales("labels", language);
        for (int i = candidates.size() - 1; i >= 0; i--) {
            load(NAMES.toBundleName("labels", candidates.get(i)));
        }
        List<MessagePattern.Part> label = phrase("label");
        beforeLabel = "**" + label.get(0).words();
        afterLabel = label.get(2).words() + "**";
    }

    /** {@return the English words} */
    public static Labels english() {
        return ENGLISH;
    }

    /**
     * {@return the words of a language, or of English when there are none of it}
     *
     * @param language the language
     */
    public static Labels of(Locale language) {
        return language.equals(Locale.ENGLISH) ? ENGLISH : new Labels(language);
    }

    /** By hand: on the module path a {@link ResourceBundle} would always fall back to the machine's locale. */
    private void load(String name) {
        try (InputStream in = Labels.class.getResourceAsStream(name + ".properties")) {
            if (in != null) {
                Properties file = new Properties();
                file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the labels " + name + " cannot be read", e);
        }
    }

    /** {@return the language that was asked for} */
    Locale language() {
        return language;
    }

    /** {@return what stands before a label to make it bold, and before its words in the language} */
    public String beforeLabel() {
        return beforeLabel;
    }

    /** {@return what stands behind a label} */
    public String afterLabel() {
        return afterLabel;
    }

    /** {@return every key, in no order} */
    Set<String> keys() {
        return Collections.unmodifiableSet(words.keySet());
    }

    /** {@return the words for a key} */
    public String get(String key) {
        String found = words.get(key);
        if (found == null) {
            throw new IllegalArgumentException("there is no label named " + key);
        }
        return found;
    }

    /** {@return the words for a key, and the places in them that are to be filled in} */
    public List<MessagePattern.Part> phrase(String key) {
        List<MessagePattern.Part> found = phrases.get(key);
        return found == null ? phrases.computeIfAbsent(key, asked -> MessagePattern.parts(get(asked))) : found;
    }

    /** {@return the words for a constant, under the name of the constant} */
    public String get(String prefix, Enum<?> constant) {
        Map<Enum<?>, String> found = constants.get(prefix);
        if (found == null) {
            found = constants.computeIfAbsent(prefix, asked -> ofConstants(asked, constant.getDeclaringClass()));
        }
        return Objects.requireNonNull(found.get(constant), prefix);
    }

    private Map<Enum<?>, String> ofConstants(String prefix, Class<? extends Enum<?>> constants) {
        return Stream.of(constants.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), constant -> get(prefix + "." + constant.name())));
    }

    /** {@return the words for a key, with what is to be filled in} */
    public String fill(String key, String... values) {
        String out = "";
        for (MessagePattern.Part part : phrase(key)) {
            String piece = part.isPlace() ? values[part.place()] : part.words();
            out = out.isEmpty() ? piece : out.concat(piece);
        }
        return out;
    }

    /**
     * {@return a number with its unit, in the form that the language has for so many}
     *
     * @param unit the key of the unit, without the plural category
     * @param number how many, which chooses the form
     * @param digits the number as it is shown
     */
    public String count(String unit, long number, String digits) {
        return count(unit, PluralCategory.of(language, number), digits);
    }

    /**
     * {@return a number that has a fraction, with its unit}
     *
     * @param unit the key of the unit, without the plural category
     * @param whole what stands before the decimal mark
     * @param digits the number as it is shown
     */
    public String countFraction(String unit, long whole, String digits) {
        return count(unit, PluralCategory.ofFraction(language, whole), digits);
    }

    private String count(String unit, PluralCategory category, String digits) {
        Map<PluralCategory, String> keys = counted.get(unit);
        if (keys == null) {
            keys = counted.computeIfAbsent(unit, this::keysOfForms);
        }
        String key = keys.get(category);
        return fill(key == null ? unit + ".other" : key, digits);
    }

    private Map<PluralCategory, String> keysOfForms(String unit) {
        Map<PluralCategory, String> keys = new EnumMap<>(PluralCategory.class);
        for (PluralCategory category : PluralCategory.values()) {
            String key = unit + "." + category.key();
            if (words.containsKey(key)) {
                keys.put(category, key);
            }
        }
        return keys;
    }

    /** {@return a date in the notation of the language} */
    public String date(LocalDate day) {
        String iso = day.toString();
        // Years outside of 0 to 9999 have a sign and may have more than four digits.
        int year = iso.length() - "-MM-dd".length();
        return fill("date", iso.substring(0, year), iso.substring(year + 1, year + 3), iso.substring(year + 4));
    }
}

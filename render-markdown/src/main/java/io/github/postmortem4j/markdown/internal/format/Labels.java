package io.github.postmortem4j.markdown.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The renderer's own words, in one language.
 *
 * <p>A label that is missing in a language is taken from the next more general language, and finally from English. The
 * default locale of the JVM is never consulted. Immutable and thread-safe.
 */
public final class Labels {

    private static final ResourceBundle.Control NAMES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private static final Labels ENGLISH = new Labels(Locale.ENGLISH);

    private final Locale language;
    private final boolean rightToLeft;
    private final Map<String, String> labels = new HashMap<>();
    /** Filled on demand: a page needs only some labels, but those many times. */
    private final Map<String, MessagePattern> patterns = new ConcurrentHashMap<>();

    private String code = "en";

    private Labels(Locale language) {
        this.language = language;
        this.rightToLeft = RIGHT_TO_LEFT.contains(language.getLanguage());
        load("labels", Labels.class::getResourceAsStream);
    }

    private Labels(Labels first, String bundle, Function<String, @Nullable InputStream> files) {
        this.language = first.language;
        this.rightToLeft = first.rightToLeft;
        labels.putAll(first.labels);
        load(bundle, files);
    }

    /** {@return the labels in a language, or in English if that language is not supported} */
    public static Labels of(Locale language) {
        return language.equals(Locale.ENGLISH) ? ENGLISH : new Labels(language);
    }

    /**
     * {@return these labels and those of another bundle, in the same language}
     *
     * @param bundle the name of the other bundle, whose files are named like those of the labels
     * @param files opens a file, or returns {@code null} if there is none
     */
    public Labels with(String bundle, Function<String, @Nullable InputStream> files) {
        return new Labels(this, bundle, files);
    }

    /** Loads the files of a bundle from the general to the specific, so that the specific overrides the general. */
    private void load(String bundle, Function<String, @Nullable InputStream> files) {
        List<Locale> candidates = NAMES.getCandidateLocales(bundle, language);
        for (int i = candidates.size() - 1; i >= 0; i--) {
            load(bundle, candidates.get(i), files);
        }
    }

    /**
     * Loads a file by hand: on the module path, {@link ResourceBundle} would always fall back to the default locale.
     */
    private void load(String bundle, Locale locale, Function<String, @Nullable InputStream> files) {
        String name = NAMES.toBundleName(bundle, locale);
        try (InputStream in = files.apply(name + ".properties")) {
            if (in != null) {
                Properties file = new Properties();
                file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                code = locale.getLanguage().isEmpty() ? code : locale.getLanguage();
                file.stringPropertyNames().forEach(key -> labels.put(key, file.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the labels " + name, e);
        }
    }

    /** {@return the language as requested, even if it is not supported} */
    public Locale language() {
        return language;
    }

    /** {@return whether lines in the language start at the right} */
    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** {@return the code of the language of the labels, which is English if the requested one is not supported} */
    public String code() {
        return code;
    }

    /** {@return the label with this key} */
    public String get(String key) {
        String label = labels.get(key);
        if (label == null) {
            throw new IllegalArgumentException("no label has the key " + key);
        }
        return label;
    }

    /** {@return the label of an enum constant} Its key is the prefix, a dot and the name of the constant. */
    public String get(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name());
    }

    /** {@return the label with this key, as a pattern} */
    public MessagePattern pattern(String key) {
        return patterns.computeIfAbsent(key, known -> MessagePattern.parse(get(known)));
    }

    /** {@return the label with this key as it is written before a value, such as {@code Duration:}} */
    public String label(String key) {
        return asLabel(get(key));
    }

    /** {@return words as they are written before a value} */
    public String asLabel(String words) {
        return fill("label", words);
    }

    /** {@return the enum constant whose label equals a text; {@code null} if there is none} */
    public <E extends Enum<E>> @Nullable E constant(String prefix, Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (text.equals(labels.get(prefix + "." + constant.name()))) {
                return constant;
            }
        }
        return null;
    }

    /**
     * {@return the arguments with which the label would give a text, in the order of their numbers; empty if there are
     * none}
     */
    public List<String> match(String key, String text) {
        return pattern(key).match(text);
    }

    /** {@return the keys, in no particular order} */
    public Set<String> keys() {
        return Collections.unmodifiableSet(labels.keySet());
    }

    /** {@return the label with this key, with its placeholders replaced} */
    public String fill(String key, String... arguments) {
        return pattern(key).fill(arguments);
    }

    /**
     * {@return a number with its unit, in the plural form that the language uses for this number}
     *
     * @param unit the key of the unit, without the plural category
     * @param number the number, which determines the plural form
     * @param digits the formatted number
     */
    public String count(String unit, long number, String digits) {
        return count(unit, PluralCategory.of(language, number), digits);
    }

    /**
     * {@return a number with a fraction, with its unit}
     *
     * @param unit the key of the unit, without the plural category
     * @param whole the part of the number before the decimal separator
     * @param digits the formatted number
     */
    public String countFraction(String unit, long whole, String digits) {
        return count(unit, PluralCategory.ofFraction(language, whole), digits);
    }

    private String count(String unit, PluralCategory category, String digits) {
        String key = unit + "." + category.key();
        return fill(labels.containsKey(key) ? key : unit + ".other", digits);
    }

    /** {@return a date in the notation of the language} */
    public String date(LocalDate day) {
        String iso = day.toString();
        // Years outside of 0 to 9999 have a sign and may have more than four digits.
        int year = iso.length() - "-MM-dd".length();
        return fill("date", iso.substring(0, year), iso.substring(year + 1, year + 3), iso.substring(year + 4));
    }

    /** {@return the day of a date in the notation of the language; {@code null} if the text is not a date} */
    public @Nullable LocalDate day(String text) {
        List<String> parts = match("date", text);
        // The sign of a year is the separator of ISO dates, so a date with a signed year matches the pattern wrongly.
        String iso = parts.size() == 3 && !parts.get(0).isEmpty() ? String.join("-", parts) : text;
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}

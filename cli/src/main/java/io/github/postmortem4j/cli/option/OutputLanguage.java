package io.github.postmortem4j.cli.option;

import java.util.IllformedLocaleException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/**
 * A language that a user asked for, one of those that there are. The library takes English for any other; somebody who
 * mistypes one on the command line had rather be told.
 *
 * @param locale the locale as it was given
 */
public record OutputLanguage(Locale locale) {

    public static final OutputLanguage ENGLISH = new OutputLanguage(Locale.ENGLISH);

    private static final List<String> KNOWN = List.of("ar", "de", "en", "es", "fr", "pt");

    /** The languages that there are, to be listed and completed. */
    public static final class Tags implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return KNOWN.iterator();
        }
    }

    /** Reads a tag of BCP 47; {@link Locale#forLanguageTag} would drop what it does not understand. */
    public static OutputLanguage parse(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw unknown(tag);
        }
        if (!KNOWN.contains(locale.getLanguage())) {
            throw unknown(tag);
        }
        return new OutputLanguage(locale);
    }

    private static TypeConversionException unknown(String tag) {
        return new TypeConversionException("'" + tag + "' is not one of the languages " + String.join(", ", KNOWN)
                + " (or a region's, as in pt-BR)");
    }
}

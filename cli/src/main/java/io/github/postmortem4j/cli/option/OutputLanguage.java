package io.github.postmortem4j.cli.option;

import java.util.IllformedLocaleException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/**
 * A supported language of the output. The library falls back to English for any other language; on the command line, a
 * mistyped language is an error.
 *
 * @param locale the locale as given, which may include a region
 */
public record OutputLanguage(Locale locale) {

    public static final OutputLanguage ENGLISH = new OutputLanguage(Locale.ENGLISH);

    private static final List<String> SUPPORTED = List.of("ar", "de", "en", "es", "fr", "pt");

    /** The supported languages, for help and completion. */
    public static final class Tags implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return SUPPORTED.iterator();
        }
    }

    /** Parses a BCP 47 language tag. Unlike {@link Locale#forLanguageTag}, it rejects ill-formed tags. */
    public static OutputLanguage parse(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw unsupported(tag);
        }
        if (!SUPPORTED.contains(locale.getLanguage())) {
            throw unsupported(tag);
        }
        return new OutputLanguage(locale);
    }

    private static TypeConversionException unsupported(String tag) {
        return new TypeConversionException("'" + tag + "' is not a supported language; expected one of "
                + String.join(", ", SUPPORTED) + ", optionally with a region (pt-BR)");
    }
}

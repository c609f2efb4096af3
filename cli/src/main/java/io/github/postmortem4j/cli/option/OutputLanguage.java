package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.internal.text.Languages;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * A supported language of the output. The library falls back to English for any other language; on the command line, a
 * mistyped language is an error.
 *
 * @param locale the locale as given, which may include a region
 */
public record OutputLanguage(Locale locale) {

    public static final OutputLanguage ENGLISH = new OutputLanguage(Locale.ENGLISH);

    static final List<String> SUPPORTED = Languages.SHOWN;

    /** The supported languages, for help and completion. */
    public static final class Tags implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return SUPPORTED.iterator();
        }
    }

    /** The tag. The method that the compiler generates takes longer when picocli calls it for the default. */
    @Override
    public String toString() {
        return locale.toLanguageTag();
    }
}

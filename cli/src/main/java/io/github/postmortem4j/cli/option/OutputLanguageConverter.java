package io.github.postmortem4j.cli.option;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a BCP 47 language tag. Unlike {@link Locale#forLanguageTag}, it rejects ill-formed tags. */
public final class OutputLanguageConverter implements ITypeConverter<OutputLanguage> {

    @Override
    public OutputLanguage convert(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw unsupported(tag);
        }
        if (!OutputLanguage.SUPPORTED.contains(locale.getLanguage())) {
            throw unsupported(tag);
        }
        return new OutputLanguage(locale);
    }

    private static TypeConversionException unsupported(String tag) {
        return new TypeConversionException("'" + tag + "' is not a supported language; expected one of "
                + String.join(", ", OutputLanguage.SUPPORTED) + ", optionally with a region (pt-BR)");
    }
}

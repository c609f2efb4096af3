package io.github.postmortem4j.json.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import tools.jackson.core.JsonParser;

/** Reads the {@code full-date} of RFC 3339, section 5.6. */
final class LocalDateDeserializer extends TextDeserializer<LocalDate> {

    static final DateTimeFormatter FULL_DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    LocalDateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    String expected() {
        return "a date such as 2019-07-12";
    }

    @Override
    LocalDate parse(String text, JsonParser parser) {
        LocalDate common = Rfc3339.date(text);
        if (common != null) {
            return common;
        }
        try {
            return LocalDate.parse(text, FULL_DATE);
        } catch (DateTimeException e) {
            throw problem(parser, text, "is not a date");
        }
    }
}

package io.github.postmortem4j.json.internal.mapper;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;

/** Reads a {@code full-date} as defined by RFC 3339, section 5.6. */
final class LocalDateDeserializer extends StringValueDeserializer<LocalDate> {

    LocalDateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    String expected() {
        return "a date such as 2019-07-12";
    }

    @Override
    LocalDate parse(String text, JsonParser parser) {
        LocalDate date = Rfc3339FastPath.date(text);
        if (date == null) {
            throw invalid(parser, text, "is not a date");
        }
        return date;
    }
}

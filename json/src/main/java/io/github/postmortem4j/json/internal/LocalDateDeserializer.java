package io.github.postmortem4j.json.internal;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;

/** Reads the {@code full-date} of RFC 3339, section 5.6. */
final class LocalDateDeserializer extends TextDeserializer<LocalDate> {

    LocalDateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    String expected() {
        return "a date such as 2019-07-12";
    }

    @Override
    LocalDate parse(String text, JsonParser parser) {
        LocalDate date = Rfc3339.date(text);
        if (date == null) {
            throw problem(parser, text, "is not a date");
        }
        return date;
    }
}

package io.github.postmortem4j.json.internal;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import tools.jackson.core.JsonParser;

/** Reads the {@code date-time} of RFC 3339, section 5.6, with up to nine digits of a second; no leap seconds. */
final class OffsetDateTimeDeserializer extends TextDeserializer<OffsetDateTime> {

    private static final DateTimeFormatter LOCAL_PART = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd'T'HH:mm:ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(LOCAL_PART)
            .appendOffset("+HH:MM", "Z")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    OffsetDateTimeDeserializer() {
        super(OffsetDateTime.class);
    }

    @Override
    String expected() {
        return "a date and time with its offset, such as 2018-10-21T15:52:00-07:00 or 2018-10-21T22:52:00Z";
    }

    @Override
    OffsetDateTime parse(String text, JsonParser parser) {
        OffsetDateTime common = Rfc3339.dateTime(text);
        if (common != null) {
            return common;
        }
        try {
            return OffsetDateTime.parse(
                    text.endsWith("z") ? text.substring(0, text.length() - 1) + 'Z' : text, DATE_TIME);
        } catch (DateTimeException e) {
            throw problem(parser, text, hasNoOffset(text) ? "has no offset" : "is not an RFC 3339 date and time");
        }
    }

    private static boolean hasNoOffset(String text) {
        try {
            LOCAL_PART.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

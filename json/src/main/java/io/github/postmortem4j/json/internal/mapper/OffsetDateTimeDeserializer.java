package io.github.postmortem4j.json.internal.mapper;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import tools.jackson.core.JsonParser;

/**
 * Reads a {@code date-time} as defined by RFC 3339, section 5.6.
 *
 * <p>Fractions of a second may have up to nine digits. Leap seconds are rejected.
 */
final class OffsetDateTimeDeserializer extends StringValueDeserializer<OffsetDateTime> {

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
        return "a date and time with a UTC offset, such as 2018-10-21T15:52:00-07:00 or 2018-10-21T22:52:00Z";
    }

    @Override
    OffsetDateTime parse(String text, JsonParser parser) {
        OffsetDateTime common = Rfc3339FastPath.dateTime(text);
        if (common != null) {
            return common;
        }
        try {
            return OffsetDateTime.parse(
                    text.endsWith("z") ? text.substring(0, text.length() - 1) + 'Z' : text, DATE_TIME);
        } catch (DateTimeException e) {
            throw invalid(parser, text, hasNoOffset(text) ? "has no UTC offset" : "is not an RFC 3339 date and time");
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

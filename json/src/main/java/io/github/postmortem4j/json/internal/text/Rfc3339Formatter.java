package io.github.postmortem4j.json.internal.text;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;

/**
 * Parses every {@code date-time} as defined by RFC 3339.
 *
 * <p>A class of its own, because Java takes long to create a formatter, and few documents need one.
 */
final class Rfc3339Formatter {

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

    private Rfc3339Formatter() {}

    /**
     * {@return the time}
     *
     * @throws DateTimeException if the text is not a time
     */
    static OffsetDateTime parse(String text) {
        return OffsetDateTime.parse(text.endsWith("z") ? text.substring(0, text.length() - 1) + 'Z' : text, DATE_TIME);
    }

    /** {@return whether only the offset is missing} */
    static boolean hasNoOffset(String text) {
        try {
            LOCAL_PART.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

package io.github.postmortem4j.internal.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;

/**
 * A {@code date-time} as defined by RFC 3339, section 5.6, with the offset of the value.
 *
 * <p>Fractions of a second may have up to nine digits. Leap seconds are rejected.
 */
public final class DateTimeFormat extends TextFormat<OffsetDateTime> {

    private static final int SECONDS_PER_MINUTE = 60;

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

    /** Creates the format. */
    public DateTimeFormat() {
        super(
                OffsetDateTime.class,
                "a date and time with a UTC offset, such as 2018-10-21T15:52:00-07:00 or 2018-10-21T22:52:00Z");
    }

    @Override
    public OffsetDateTime parse(String text) throws InvalidTextException {
        OffsetDateTime common = Rfc3339FastPath.dateTime(text);
        if (common != null) {
            return common;
        }
        try {
            return OffsetDateTime.parse(
                    text.endsWith("z") ? text.substring(0, text.length() - 1) + 'Z' : text, DATE_TIME);
        } catch (DateTimeException e) {
            throw invalid(text, hasNoOffset(text) ? "has no UTC offset" : "is not an RFC 3339 date and time");
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

    @Override
    public String format(OffsetDateTime value) throws InvalidTextException {
        if (DateFormat.isOutOfRange(value.getYear()) || value.getOffset().getTotalSeconds() % SECONDS_PER_MINUTE != 0) {
            throw new InvalidTextException(value
                    + " cannot be written: RFC 3339 requires a year from 0000 to 9999"
                    + " and an offset in whole minutes");
        }
        return value.getNano() == 0
                ? new String(Rfc3339FastPath.text(value))
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }
}

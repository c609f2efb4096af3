package io.github.postmortem4j.json.internal.text;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A {@code date-time} as defined by RFC 3339, section 5.6, with the offset of the value.
 *
 * <p>Fractions of a second may have up to nine digits. Leap seconds are rejected.
 */
public final class DateTimeFormat extends TextFormat<OffsetDateTime> {

    /** The format. */
    public static final DateTimeFormat INSTANCE = new DateTimeFormat();

    private static final int SECONDS_PER_MINUTE = 60;

    private DateTimeFormat() {
        super(OffsetDateTime.class);
    }

    @Override
    public String expected() {
        return "a date and time with a UTC offset, such as 2018-10-21T15:52:00-07:00 or 2018-10-21T22:52:00Z";
    }

    @Override
    public OffsetDateTime parse(String text) {
        OffsetDateTime common = Rfc3339FastPath.dateTime(text);
        if (common != null) {
            return common;
        }
        try {
            return Rfc3339Formatter.parse(text);
        } catch (DateTimeException e) {
            throw invalid(
                    text,
                    Rfc3339Formatter.hasNoOffset(text) ? "has no UTC offset" : "is not an RFC 3339 date and time");
        }
    }

    @Override
    public String print(OffsetDateTime value) {
        if (DateFormat.isOutOfRange(value.getYear()) || value.getOffset().getTotalSeconds() % SECONDS_PER_MINUTE != 0) {
            throw new TextFormatException(value
                    + " cannot be written: RFC 3339 requires a year from 0000 to 9999"
                    + " and an offset in whole minutes");
        }
        return value.getNano() == 0
                ? new String(Rfc3339FastPath.text(value))
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }
}

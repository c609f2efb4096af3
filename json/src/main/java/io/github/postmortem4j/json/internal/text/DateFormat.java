package io.github.postmortem4j.json.internal.text;

import java.time.LocalDate;

/** A {@code full-date} as defined by RFC 3339, section 5.6. */
public final class DateFormat extends TextFormat<LocalDate> {

    /** The format. */
    public static final DateFormat INSTANCE = new DateFormat();

    private static final int LAST_YEAR = 9999;

    private DateFormat() {
        super(LocalDate.class);
    }

    static boolean isOutOfRange(int year) {
        return year < 0 || year > LAST_YEAR;
    }

    @Override
    public String expected() {
        return "a date such as 2019-07-12";
    }

    @Override
    public LocalDate parse(String text) {
        LocalDate date = Rfc3339FastPath.date(text);
        if (date == null) {
            throw invalid(text, "is not a date");
        }
        return date;
    }

    @Override
    public String print(LocalDate value) {
        if (isOutOfRange(value.getYear())) {
            throw new TextFormatException(value + " cannot be written: RFC 3339 requires a year from 0000 to 9999");
        }
        return value.toString();
    }
}

package io.github.postmortem4j.internal.json;

import java.time.LocalDate;

/** A {@code full-date} as defined by RFC 3339, section 5.6. */
public final class DateFormat extends TextFormat<LocalDate> {

    private static final int LAST_YEAR = 9999;

    /** Creates the format. */
    public DateFormat() {
        super(LocalDate.class, "a date such as 2019-07-12");
    }

    static boolean isOutOfRange(int year) {
        return year < 0 || year > LAST_YEAR;
    }

    @Override
    public LocalDate parse(String text) throws InvalidTextException {
        LocalDate date = Rfc3339FastPath.date(text);
        if (date == null) {
            throw invalid(text, "is not a date");
        }
        return date;
    }

    @Override
    public String format(LocalDate value) throws InvalidTextException {
        if (isOutOfRange(value.getYear())) {
            throw new InvalidTextException(value + " cannot be written: RFC 3339 requires a year from 0000 to 9999");
        }
        return value.toString();
    }
}

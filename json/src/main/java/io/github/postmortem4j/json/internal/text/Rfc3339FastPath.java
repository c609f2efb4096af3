package io.github.postmortem4j.json.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dates, and times in their most common form, such as {@code 2018-10-21T15:52:00Z}, with any offset
 * and without a fraction.
 *
 * <p>Parsing a time with a {@link java.time.format.DateTimeFormatter} takes longer than reading the rest of its
 * timeline entry. Times in other forms, and invalid text, are left to the formatter.
 */
final class Rfc3339FastPath {

    private static final int DATE_LENGTH = "2018-10-21".length();
    private static final int LOCAL_LENGTH = "2018-10-21T15:52:00".length();
    private static final int OFFSET_LENGTH = "-07:00".length();
    private static final int INVALID = -1;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;

    private Rfc3339FastPath() {}

    /** {@return the date, or {@code null} if the text is not a date} */
    static @Nullable LocalDate date(String text) {
        try {
            return text.length() == DATE_LENGTH ? dateAtStart(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@return the time, or {@code null} if the text has another form or is not a time} */
    static @Nullable OffsetDateTime dateTime(String text) {
        if (text.length() <= LOCAL_LENGTH || text.charAt(DATE_LENGTH) != 'T') {
            return null;
        }
        try {
            LocalDate date = dateAtStart(text);
            LocalTime time = time(text, DATE_LENGTH + 1);
            ZoneOffset offset = offset(text, LOCAL_LENGTH);
            return date == null || time == null || offset == null ? null : OffsetDateTime.of(date, time, offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate dateAtStart(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 2);
        int day = number(text, 8, 2);
        // LocalDate rejects INVALID as a month or a day, but accepts it as a year.
        return text.charAt(4) == '-' && text.charAt(7) == '-' && year >= 0 ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable LocalTime time(String text, int start) {
        int hour = number(text, start, 2);
        int minute = number(text, start + 3, 2);
        int second = number(text, start + 6, 2);
        boolean colons = text.charAt(start + 2) == ':' && text.charAt(start + 5) == ':';
        return colons && hour >= 0 && minute >= 0 && second >= 0 ? LocalTime.of(hour, minute, second) : null;
    }

    private static @Nullable ZoneOffset offset(String text, int start) {
        char sign = text.charAt(start);
        if (sign == 'Z') {
            return text.length() == start + 1 ? ZoneOffset.UTC : null;
        }
        if ((sign != '+' && sign != '-') || text.length() != start + OFFSET_LENGTH || text.charAt(start + 3) != ':') {
            return null;
        }
        int hours = number(text, start + 1, 2);
        int minutes = number(text, start + 4, 2);
        if (hours < 0 || minutes < 0) {
            return null;
        }
        return sign == '-' ? ZoneOffset.ofHoursMinutes(-hours, -minutes) : ZoneOffset.ofHoursMinutes(hours, minutes);
    }

    private static int number(String text, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return INVALID;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** {@return the text of a time that has no fraction, a year of four digits, and an offset in whole minutes} */
    static char[] text(OffsetDateTime time) {
        int offset = time.getOffset().getTotalSeconds() / SECONDS_PER_MINUTE;
        char[] text = new char[LOCAL_LENGTH + (offset == 0 ? 1 : OFFSET_LENGTH)];
        put(time.getYear() / 100, text, 0);
        put(time.getYear() % 100, text, 2);
        put('-', time.getMonthValue(), text, 4);
        put('-', time.getDayOfMonth(), text, 7);
        put('T', time.getHour(), text, 10);
        put(':', time.getMinute(), text, 13);
        put(':', time.getSecond(), text, 16);
        if (offset == 0) {
            text[LOCAL_LENGTH] = 'Z';
        } else {
            put(offset < 0 ? '-' : '+', Math.abs(offset) / MINUTES_PER_HOUR, text, LOCAL_LENGTH);
            put(':', Math.abs(offset) % MINUTES_PER_HOUR, text, LOCAL_LENGTH + 3);
        }
        return text;
    }

    private static void put(char separator, int twoDigits, char[] text, int at) {
        text[at] = separator;
        put(twoDigits, text, at + 1);
    }

    private static void put(int twoDigits, char[] text, int at) {
        text[at] = (char) ('0' + twoDigits / 10);
        text[at + 1] = (char) ('0' + twoDigits % 10);
    }
}

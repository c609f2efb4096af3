package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.HalfWidth;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.stream.Collectors;

/**
 * Replaces the signs in times such as {@code 2024年5月3日 10時21分} by those that the scanners know. The length stays the
 * same, so that positions do, too.
 *
 * <p>A number after a letter keeps its signs, because the letters may be the half of the day, as in {@code 午後3時05分}.
 */
final class EastAsianTimes {

    private static final String YEAR = signs("SIGN_YEAR");
    private static final String MONTH = signs("SIGN_MONTH");
    private static final String DAY = signs("SIGN_DAY");
    private static final String WEEKDAY = signs("SIGN_WEEKDAY");
    private static final int MAX_WEEKDAY = 3;
    private static final String HOUR = signs("SIGN_HOUR");
    private static final String MINUTE = signs("SIGN_MINUTE");
    private static final String SECOND = signs("SIGN_SECOND");
    private static final String RANGE = signs("SIGN_RANGE");
    private static final char FIRST_SIGN = '\u3000';
    /** Replaces the sign of a month before a day without a year, where a hyphen would not say which is the month. */
    static final char MONTH_BEFORE_DAY = '月';

    private final StringBuilder out;

    private EastAsianTimes(String text) {
        this.out = new StringBuilder(HalfWidth.of(text));
        for (int i = 0; i < text.length(); i++) {
            if (RANGE.indexOf(text.charAt(i)) >= 0) {
                out.setCharAt(i, '–');
            }
        }
    }

    private static String signs(String key) {
        return WordLists.of("times").get(key).stream().collect(Collectors.joining());
    }

    /** {@return a text in which dates and times have the usual signs; the same text if it has no East Asian characters} */
    static String withKnownSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_SIGN) {
                return new EastAsianTimes(text).replaced();
            }
        }
        return text;
    }

    /** {@return the index after the sign that ends a moment of a text, or the same index if there is none} */
    static int afterSign(String text, int end) {
        char sign = CharacterScanner.at(text, end);
        return sign >= FIRST_SIGN && (DAY + MINUTE + SECOND).indexOf(sign) >= 0 ? end + 1 : end;
    }

    private String replaced() {
        for (int i = 0; i < out.length(); i++) {
            if (digits(i) > 0 && (i == 0 || !Character.isLetterOrDigit(out.charAt(i - 1)))) {
                replaceDay(i);
                replaceTime(i);
            }
        }
        return out.toString();
    }

    private void replaceDay(int start) {
        int month = after(start, 4, 4, YEAR);
        int day = month < 0 ? -1 : after(month, 1, 2, MONTH);
        int end = day < 0 ? -1 : after(day, 1, 2, DAY);
        if (end >= 0) {
            out.setCharAt(month - 1, '-');
            out.setCharAt(day - 1, '-');
            out.setCharAt(end - 1, ' ');
            replaceWeekday(end);
        } else if (month < 0) {
            replaceDayWithoutYear(start);
        }
    }

    private void replaceDayWithoutYear(int start) {
        int day = after(start, 1, 2, MONTH);
        int end = day < 0 ? -1 : after(day, 1, 2, DAY);
        if (end >= 0) {
            out.setCharAt(day - 1, MONTH_BEFORE_DAY);
            out.setCharAt(end - 1, ' ');
            replaceWeekday(end);
        }
    }

    /** Replaces a weekday in parentheses after a date, as in {@code 5月3日(金)}. */
    private void replaceWeekday(int open) {
        int close = open + 1;
        while (close < out.length() && close - open <= MAX_WEEKDAY && WEEKDAY.indexOf(out.charAt(close)) >= 0) {
            close++;
        }
        boolean weekday =
                close > open + 1 && close < out.length() && out.charAt(open) == '(' && out.charAt(close) == ')';
        for (int i = open; weekday && i <= close; i++) {
            out.setCharAt(i, ' ');
        }
    }

    private void replaceTime(int start) {
        int minute = after(start, 1, 2, HOUR);
        int second = minute < 0 ? -1 : after(minute, 2, 2, MINUTE);
        if (second >= 0) {
            int end = after(second, 2, 2, SECOND);
            out.setCharAt(minute - 1, ':');
            out.setCharAt(second - 1, end < 0 ? ' ' : ':');
            if (end >= 0) {
                out.setCharAt(end - 1, ' ');
            }
        }
    }

    /** {@return the index after a number and its sign, or -1 if they are not at an index} */
    private int after(int start, int minDigits, int maxDigits, String signs) {
        int digits = digits(start);
        int sign = start + digits;
        boolean found = digits >= minDigits
                && digits <= maxDigits
                && sign < out.length()
                && signs.indexOf(out.charAt(sign)) >= 0;
        return found ? sign + 1 : -1;
    }

    /** {@return the number of digits at an index, of which a year has the most} */
    private int digits(int start) {
        int end = start;
        while (end < out.length() && end - start <= 4 && out.charAt(end) >= '0' && out.charAt(end) <= '9') {
            end++;
        }
        return end - start;
    }
}

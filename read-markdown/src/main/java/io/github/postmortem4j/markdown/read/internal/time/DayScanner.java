package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date: {@code 2024-04-10}, {@code 10/04/2024}, {@code April 10th, 2024}, {@code 10 April}, {@code
 * 06/May/2022}, {@code 5. Mai 2024}, {@code 5 de mayo de 2024} or {@code 2024 March 14}, optionally with a weekday.
 */
final class DayScanner {

    private static final Set<String> ORDINALS = Set.copyOf(WordLists.of("times").get("ORDINAL"));

    /** Hyphens and what editors make of them: the figure dash, the en dash and the minus sign. */
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212";

    private DayScanner() {}

    /** {@return the date that begins at an index, or {@code null} if there is none} */
    static @Nullable DayText at(String text, int index) {
        if (!CharacterScanner.isBoundary(text, index - 1)) {
            return null;
        }
        DayText day = withoutWeekday(text, WeekdayScanner.endBefore(text, index));
        return day == null ? null : day.endingAt(WeekdayScanner.endAfter(text, day.end()));
    }

    private static @Nullable DayText withoutWeekday(String text, int start) {
        int digits = CharacterScanner.countDigits(text, start, 9);
        return switch (digits) {
            case 0 -> monthThenDay(text, start);
            case 1, 2 -> {
                DayText numeric = numeric(text, start, digits);
                yield numeric == null ? dayThenMonth(text, start, digits) : numeric;
            }
            case 4 -> {
                DayText numeric = yearFirst(text, start);
                yield numeric == null ? yearThenMonth(text, start) : numeric;
            }
            case 8 -> compact(text, start);
            default -> null;
        };
    }

    /** Reads {@code 20240410} before a time of day. Without one, it may be any number. */
    private static @Nullable DayText compact(String text, int start) {
        int end = start + 8;
        if (!ClockScanner.follows(text, CharacterScanner.at(text, end) == 'T' ? end + 1 : end)) {
            return null;
        }
        return day(
                CharacterScanner.parseDigits(text, start, start + 4),
                CharacterScanner.parseDigits(text, start + 4, start + 6),
                CharacterScanner.parseDigits(text, start + 6, end),
                true,
                end);
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '.' || HYPHENS.indexOf(c) >= 0;
    }

    private static @Nullable DayText yearFirst(String text, int start) {
        char separator = CharacterScanner.at(text, start + 4);
        if (!isSeparator(separator)) {
            return null;
        }
        int month = start + 5;
        int monthEnd = month + CharacterScanner.countDigits(text, month, 2);
        int day = monthEnd + 1;
        int dayEnd = day + CharacterScanner.countDigits(text, day, 2);
        boolean whole = monthEnd > month && dayEnd > day && CharacterScanner.at(text, monthEnd) == separator;
        if (!whole || CharacterScanner.isDigit(text, dayEnd)) {
            return null;
        }
        return day(
                CharacterScanner.parseDigits(text, start, start + 4),
                CharacterScanner.parseDigits(text, month, monthEnd),
                CharacterScanner.parseDigits(text, day, dayEnd),
                true,
                dayEnd);
    }

    /** Reads {@code 2024 March 14} or {@code 2024-Mar-14}. */
    private static @Nullable DayText yearThenMonth(String text, int start) {
        int month = CharacterScanner.skipAny(text, start + 4, ",-/", 2);
        int year = CharacterScanner.parseDigits(text, start, start + 4);
        DayText day = month == start + 4 ? null : monthThenDay(text, month);
        return day == null || day.year() != null ? null : day.withYear(year);
    }

    private static @Nullable DayText numeric(String text, int start, int digits) {
        int afterFirst = start + digits;
        char separator = CharacterScanner.at(text, afterFirst);
        int second = afterFirst + 1;
        int secondEnd = second + CharacterScanner.countDigits(text, second, 2);
        if (separator == ',') {
            return listed(text, start, digits);
        }
        if (separator == EastAsianTimes.MONTH_BEFORE_DAY) {
            int month = CharacterScanner.parseDigits(text, start, afterFirst);
            return day(null, month, CharacterScanner.parseDigits(text, second, secondEnd), true, secondEnd);
        }
        if (!isSeparator(separator) || secondEnd == second) {
            return null;
        }
        if (CharacterScanner.at(text, secondEnd) != separator || !CharacterScanner.isDigit(text, secondEnd + 1)) {
            return withoutYear(text, start, afterFirst, secondEnd);
        }
        int year = secondEnd + 1;
        int yearDigits = CharacterScanner.countDigits(text, year, 5);
        // Without a time of day, "10.04.24" may be a version.
        boolean dotted = separator == '.' && digits == 2 && secondEnd == second + 2;
        boolean usual = separator == '-' || separator == '/';
        boolean abbreviated = yearDigits == 2 && (usual || (dotted && ClockScanner.follows(text, year + 2)));
        if (yearDigits != 4 && !abbreviated) {
            return null;
        }
        int written = CharacterScanner.parseDigits(text, year, year + yearDigits);
        return day(
                yearDigits == 2 ? 2000 + written : written,
                CharacterScanner.parseDigits(text, start, afterFirst),
                CharacterScanner.parseDigits(text, second, secondEnd),
                false,
                year + yearDigits);
    }

    /** Reads {@code 14/3}, {@code 14.3.} or {@code 03-14} before a time of day. Without one, it may be anything. */
    private static @Nullable DayText withoutYear(String text, int start, int separator, int secondEnd) {
        char sign = text.charAt(separator);
        boolean twoDigits = separator - start == 2 && secondEnd - separator == 3;
        boolean dot = CharacterScanner.at(text, secondEnd) == '.';
        boolean date = switch (sign) {
            case '.' -> dot;
            case '-' -> twoDigits;
            default -> sign == '/';
        };
        int end = sign == '.' ? secondEnd + 1 : secondEnd;
        int first = CharacterScanner.parseDigits(text, start, separator);
        int second = CharacterScanner.parseDigits(text, separator + 1, secondEnd);
        boolean space =
                CharacterScanner.isSpace(CharacterScanner.at(text, end)) || CharacterScanner.at(text, end) == ',';
        return date && space && ClockScanner.follows(text, end) ? day(null, first, second, false, end) : null;
    }

    /** Reads {@code 03, 14, 2024} before a time of day. Without one, the numbers may be a list. */
    private static @Nullable DayText listed(String text, int start, int digits) {
        int second = CharacterScanner.skipSpaces(text, start + digits + 1);
        int secondEnd = second + CharacterScanner.countDigits(text, second, 3);
        int year = CharacterScanner.skipSpaces(text, secondEnd + 1);
        int end = year + 4;
        boolean date = CharacterScanner.at(text, secondEnd) == ','
                && CharacterScanner.countDigits(text, year, 5) == 4
                && ClockScanner.follows(text, end);
        return date
                ? day(
                        CharacterScanner.parseDigits(text, year, end),
                        CharacterScanner.parseDigits(text, start, start + digits),
                        CharacterScanner.parseDigits(text, second, secondEnd),
                        false,
                        end)
                : null;
    }

    private static @Nullable DayText dayThenMonth(String text, int start, int digits) {
        int i = afterOrdinal(text, start + digits);
        char separator = CharacterScanner.at(text, i);
        i = YearScanner.afterOf(text, afterSeparators(text, i));
        int monthEnd = CharacterScanner.endOfLetters(text, i);
        int month = monthEnd == i ? 0 : CalendarWords.month(text, i, monthEnd);
        if (month == 0) {
            return null;
        }
        return withYear(text, month, CharacterScanner.parseDigits(text, start, start + digits), monthEnd, separator);
    }

    private static @Nullable DayText monthThenDay(String text, int start) {
        int monthEnd = CharacterScanner.endOfLetters(text, start);
        int month = monthEnd == start ? 0 : CalendarWords.month(text, start, monthEnd);
        if (month == 0) {
            return null;
        }
        int day = afterSeparators(text, monthEnd);
        int digits = CharacterScanner.countDigits(text, day, 3);
        // "May 2024" has no day, and in "Mar 10:30" the number is a time.
        if (digits == 0 || digits > 2 || CharacterScanner.at(text, day + digits) == ':') {
            return null;
        }
        DayText found = withYear(
                text,
                month,
                CharacterScanner.parseDigits(text, day, day + digits),
                afterOrdinal(text, day + digits),
                CharacterScanner.at(text, monthEnd));
        // Without a space, "May5" may be a name, but "May5, 2024" is a date.
        boolean date = day > monthEnd || (found != null && found.year() != null);
        return date ? found : null;
    }

    private static @Nullable DayText withYear(String text, int month, int day, int end, char separator) {
        YearScanner.YearText year = YearScanner.at(text, end, separator);
        return year == null ? day(null, month, day, true, end) : day(year.year(), month, day, true, year.end());
    }

    private static @Nullable DayText day(@Nullable Integer year, int first, int second, boolean ordered, int end) {
        boolean possible = first >= 1 && second >= 1 && first <= (ordered ? 12 : 31) && second <= 31;
        boolean someMonth = ordered || first <= 12 || second <= 12;
        return possible && someMonth ? new DayText(year, first, second, ordered, end) : null;
    }

    private static int afterOrdinal(String text, int index) {
        int end = CharacterScanner.endOfLetters(text, index);
        String letters = text.substring(index, end);
        boolean ordinal = ORDINALS.contains(letters.toLowerCase(Locale.ROOT));
        return ordinal ? end : index;
    }

    private static int afterSeparators(String text, int index) {
        return CharacterScanner.skipAny(text, index, "./-", 3);
    }
}

package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date: {@code 2024-04-10}, {@code 10/04/2024}, {@code April 10th, 2024}, {@code 10 April}, {@code
 * 06/May/2022}, {@code 5. Mai 2024} or {@code 5 de mayo de 2024}, optionally after a weekday.
 */
final class DayScanner {

    private static final List<String> OF = WordLists.of("times").get("OF");
    private static final Set<String> ORDINALS = Set.copyOf(WordLists.of("times").get("ORDINAL"));

    private DayScanner() {}

    /** {@return the date that begins at an index, or {@code null} if there is none} */
    static @Nullable DayText at(String text, int index) {
        int start = afterWeekday(text, index);
        if (!CharacterScanner.isBoundary(text, index - 1)) {
            return null;
        }
        int digits = CharacterScanner.countDigits(text, start, 5);
        if (digits == 4) {
            return yearFirst(text, start);
        }
        if (digits == 1 || digits == 2) {
            DayText numeric = numeric(text, start, digits);
            return numeric == null ? dayThenMonth(text, start, digits) : numeric;
        }
        return digits == 0 ? monthThenDay(text, start) : null;
    }

    private static int afterWeekday(String text, int index) {
        int end = CharacterScanner.endOfLetters(text, index);
        if (end == index || !CalendarWords.isWeekday(text, index, end)) {
            return index;
        }
        int next = end;
        while (next < text.length()
                && (CharacterScanner.isSpace(text.charAt(next)) || ",.|".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next;
    }

    private static @Nullable DayText yearFirst(String text, int start) {
        char separator = CharacterScanner.at(text, start + 4);
        if ("-/.\u2011\u2010".indexOf(separator) < 0) {
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

    private static @Nullable DayText numeric(String text, int start, int digits) {
        int afterFirst = start + digits;
        char separator = CharacterScanner.at(text, afterFirst);
        int second = afterFirst + 1;
        int secondEnd = second + CharacterScanner.countDigits(text, second, 2);
        boolean separated = separator == '-' || separator == '/' || separator == '.';
        if (!separated || secondEnd == second || CharacterScanner.at(text, secondEnd) != separator) {
            return null;
        }
        int year = secondEnd + 1;
        int yearDigits = CharacterScanner.countDigits(text, year, 5);
        if (yearDigits != 4 && !(yearDigits == 2 && separator != '.')) {
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

    private static @Nullable DayText dayThenMonth(String text, int start, int digits) {
        int i = afterOrdinal(text, start + digits);
        i = afterWord(text, afterSeparators(text, i));
        int monthEnd = CharacterScanner.endOfLetters(text, i);
        int month = monthEnd == i ? 0 : CalendarWords.month(text, i, monthEnd);
        if (month == 0) {
            return null;
        }
        return withYear(text, month, CharacterScanner.parseDigits(text, start, start + digits), monthEnd);
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
                text, month, CharacterScanner.parseDigits(text, day, day + digits), afterOrdinal(text, day + digits));
        // Without a space, "May5" may be a name, but "May5, 2024" is a date.
        boolean date = day > monthEnd || (found != null && found.year() != null);
        return date ? found : null;
    }

    private static @Nullable DayText withYear(String text, int month, int day, int end) {
        int i = end;
        while (i < text.length() && (CharacterScanner.isSpace(text.charAt(i)) || ",./-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        i = afterWord(text, i);
        boolean year = i - end <= 4 && CharacterScanner.countDigits(text, i, 5) == 4 && !isHours(text, i + 4);
        return year
                ? day(CharacterScanner.parseDigits(text, i, i + 4), month, day, true, i + 4)
                : day(null, month, day, true, end);
    }

    private static boolean isHours(String text, int index) {
        return text.regionMatches(true, CharacterScanner.skipSpaces(text, index), "h", 0, 1);
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
        int i = index;
        while (i < text.length()
                && i < index + 3
                && (CharacterScanner.isSpace(text.charAt(i)) || "./-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static int afterWord(String text, int index) {
        for (String word : OF) {
            if (CharacterScanner.isWord(text, index, word)) {
                return CharacterScanner.skipSpaces(text, index + word.length());
            }
        }
        return index;
    }
}

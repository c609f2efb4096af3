package io.github.postmortem4j.markdown.read.internal.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads the weekday before a time, and skips the one before or behind a date. */
public final class WeekdayScanner {

    private WeekdayScanner() {}

    /**
     * A weekday in place of a date.
     *
     * @param day the weekday
     * @param end the index after it and the punctuation that follows
     */
    public record Weekday(DayOfWeek day, int end) {}

    /** {@return the weekday at the start of a text, or {@code null} if there is none} */
    public static @Nullable Weekday atStart(String text) {
        int end = endOfName(text, 0);
        int weekday = end == 0 ? 0 : CalendarWords.weekday(text, 0, end);
        return weekday == 0 ? null : new Weekday(DayOfWeek.of(weekday), CharacterScanner.skipAny(text, end, ",.|"));
    }

    /** {@return the index of the date after the weekday at an index, or the same index if there is none} */
    static int endBefore(String text, int index) {
        int end = endOfName(text, index);
        return isWeekday(text, index, end) ? CharacterScanner.skipAny(text, end, ",.|(") : index;
    }

    /**
     * {@return the index after a weekday behind a date, as in {@code 14 March (Thursday)}, or the same index if there is
     * none}
     *
     * <p>Without parentheses, the weekday may belong to the text: "14 March Sunday deployments".
     */
    static int endAfter(String text, int index) {
        int open = CharacterScanner.skipAny(text, index, ",");
        boolean parentheses = CharacterScanner.at(text, open) == '(';
        int start = parentheses ? open + 1 : open;
        int end = start > index ? endOfName(text, start) : start;
        if (!isWeekday(text, start, end)) {
            return index;
        }
        if (parentheses) {
            return CharacterScanner.at(text, end) == ')' ? end + 1 : index;
        }
        int next = CharacterScanner.skipAny(text, end, ",");
        boolean alone = next >= text.length() || ":-–—|@".indexOf(text.charAt(next)) >= 0;
        return alone || CharacterScanner.isDigit(text, next) ? end : index;
    }

    private static boolean isWeekday(String text, int start, int end) {
        return end > start && CalendarWords.weekday(text, start, end) > 0;
    }

    /** {@return the index after a word, with the second part of a name such as {@code quinta-feira}} */
    private static int endOfName(String text, int start) {
        int end = CharacterScanner.endOfLetters(text, start);
        int second = CharacterScanner.at(text, end) == '-' ? CharacterScanner.endOfLetters(text, end + 1) : end;
        return second > end + 1 && isWeekday(text, start, second) ? second : end;
    }
}

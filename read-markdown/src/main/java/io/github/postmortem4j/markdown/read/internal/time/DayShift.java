package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.List;

/**
 * A statement that a time is on a later day: {@code (+1 day)} after the time, {@code Next day,} before it, or {@code Day 2}
 * on a line of its own.
 *
 * @param days the number of days after the first day of the timeline, or 0 for the day after the last time
 * @param end the index after the statement and the punctuation and spaces that follow it, or 0 if there is none
 */
public record DayShift(int days, int end) {

    private static final DayShift NONE = new DayShift(0, 0);
    private static final int MAX_DIGITS = 2;
    private static final List<String> NEXT = WordLists.of("times").longestFirst("NEXT_DAY");
    private static final List<String> DAY = WordLists.of("times").longestFirst("DAY");

    /** {@return whether there is a statement} */
    public boolean isStated() {
        return end > 0;
    }

    /** {@return the words for the next day at an index} */
    public static DayShift before(String text, int index) {
        for (String words : NEXT) {
            if (text.regionMatches(true, index, words, 0, words.length())
                    && CharacterScanner.isBoundary(text, index + words.length())) {
                return new DayShift(0, afterPunctuation(text, index + words.length()));
            }
        }
        return NONE;
    }

    /** {@return the statement after a time, such as {@code (+1 day)}, {@code +1d} or {@code (next day)}} */
    public static DayShift after(String text, int index) {
        int start = CharacterScanner.skipSpaces(text, index);
        boolean bracket = CharacterScanner.at(text, start) == '(';
        start += bracket ? 1 : 0;
        if (CharacterScanner.at(text, start) != '+') {
            return bracket ? before(text, start) : NONE;
        }
        int digits = CharacterScanner.countDigits(text, start + 1, MAX_DIGITS + 1);
        int word = CharacterScanner.skipSpaces(text, start + 1 + digits);
        int end = CharacterScanner.endOfLetters(text, word);
        String unit = text.substring(word, end);
        boolean day = unit.equalsIgnoreCase("d") || DAY.stream().anyMatch(name -> isPlural(unit, name));
        boolean bare = bracket && CharacterScanner.at(text, start + 1 + digits) == ')';
        if (digits == 0 || digits > MAX_DIGITS || !(day || bare)) {
            return NONE;
        }
        int days = CharacterScanner.parseDigits(text, start + 1, start + 1 + digits);
        return new DayShift(days, afterPunctuation(text, bare ? start + 1 + digits : end));
    }

    /** {@return {@code Day 2} at the start of a line; it may be followed by the date} */
    public static DayShift numbered(String text) {
        for (String word : DAY) {
            int number = word.length() + 1;
            int digits = CharacterScanner.isWord(text, 0, word)
                    ? CharacterScanner.countDigits(text, number, MAX_DIGITS + 1)
                    : 0;
            if (digits > 0 && digits <= MAX_DIGITS && CharacterScanner.isBoundary(text, number + digits)) {
                int days = CharacterScanner.parseDigits(text, number, number + digits) - 1;
                return new DayShift(days, afterPunctuation(text, number + digits));
            }
        }
        return NONE;
    }

    private static boolean isPlural(String text, String name) {
        return text.regionMatches(true, 0, name, 0, name.length()) && text.length() <= name.length() + 1;
    }

    private static int afterPunctuation(String text, int index) {
        return CharacterScanner.skipAny(text, index, "):,;-–—(");
    }
}

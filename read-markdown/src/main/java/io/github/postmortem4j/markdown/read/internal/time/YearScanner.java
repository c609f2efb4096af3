package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the year behind a day and a month: {@code , 2024}, {@code  de 2024}, {@code  (Thursday), 2024}, {@code  '24},
 * {@code -24} behind {@code 14-Mar}, or {@code , 24} before a time of day.
 */
final class YearScanner {

    private static final List<String> OF = WordLists.of("times").get("OF");
    private static final String APOSTROPHES = "'’‘";
    private static final int MAX_SEPARATORS = 4;
    private static final int CENTURY = 2000;

    private YearScanner() {}

    /**
     * A year as written.
     *
     * @param year the year
     * @param end the index after it
     */
    record YearText(int year, int end) {}

    /**
     * {@return the year at an index, or {@code null} if there is none}
     *
     * @param separator the character between the day and the month
     */
    static @Nullable YearText at(String text, int index, char separator) {
        if ((separator == '-' || separator == '/') && CharacterScanner.at(text, index) == separator) {
            YearText joined = twoDigits(text, index + 1);
            if (joined != null && CharacterScanner.at(text, joined.end()) != ':') {
                return joined;
            }
        }
        YearText year = afterSeparators(text, index);
        return year == null ? afterSeparators(text, WeekdayScanner.endAfter(text, index)) : year;
    }

    private static @Nullable YearText afterSeparators(String text, int index) {
        int i = CharacterScanner.skipAny(text, index, ",./-");
        if (i - index > MAX_SEPARATORS) {
            return null;
        }
        if (APOSTROPHES.indexOf(CharacterScanner.at(text, i)) >= 0) {
            return twoDigits(text, i + 1);
        }
        boolean comma = CharacterScanner.at(text, index) == ',';
        YearText abbreviated = comma ? twoDigits(text, i) : null;
        // Without a comma and a time of day, the number need not be part of the date.
        if (abbreviated != null
                && CharacterScanner.at(text, abbreviated.end()) == ','
                && ClockScanner.follows(text, abbreviated.end())) {
            return abbreviated;
        }
        i = afterOf(text, i);
        boolean year = CharacterScanner.countDigits(text, i, 5) == 4 && !isHours(text, i + 4);
        return year ? new YearText(CharacterScanner.parseDigits(text, i, i + 4), i + 4) : null;
    }

    private static @Nullable YearText twoDigits(String text, int index) {
        boolean two = CharacterScanner.countDigits(text, index, 3) == 2 && CharacterScanner.isBoundary(text, index + 2);
        return two ? new YearText(CENTURY + CharacterScanner.parseDigits(text, index, index + 2), index + 2) : null;
    }

    private static boolean isHours(String text, int index) {
        return text.regionMatches(true, CharacterScanner.skipSpaces(text, index), "h", 0, 1);
    }

    /** {@return the index after a word such as "of" in front of a month or a year, or the same index if there is none} */
    static int afterOf(String text, int index) {
        for (String word : OF) {
            if (CharacterScanner.isWord(text, index, word)) {
                return CharacterScanner.skipSpaces(text, index + word.length());
            }
        }
        return index;
    }
}

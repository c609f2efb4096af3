package io.github.postmortem4j.markdown.read.internal.repair;

import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.HashSet;
import java.util.Set;

/** Recognizes a date such as {@code 15. März 2025}, which Markdown takes for the fifteenth item of a list. */
public final class NumberedDate {

    private static final Set<String> MONTHS =
            new HashSet<>(WordLists.of("times").get("MONTHS"));
    private static final int MAX_DAY = 31;
    private static final int YEAR = " 2025".length();

    private NumberedDate() {}

    /** {@return a line whose date is not the marker of a list item; the line itself if it does not begin with a date} */
    public static String withoutMarker(String line) {
        int start = afterBullet(line);
        int dot = start;
        while (dot < line.length() && dot - start < 2 && isDigit(line.charAt(dot))) {
            dot++;
        }
        boolean number = dot > start && line.startsWith(". ", dot) && Integer.parseInt(line, start, dot, 10) <= MAX_DAY;
        int month = dot + 2;
        int end = month;
        while (number && end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        boolean date = number
                && end > month
                && MONTHS.contains(WordFolding.words(line.substring(month, end)))
                && isEndOfDate(line.substring(end));
        return date ? line.substring(0, dot + 1) + '\u00a0' + line.substring(month) : line;
    }

    /** {@return whether nothing or punctuation follows the month, or its year; the day of "2. May 31" is behind it} */
    private static boolean isEndOfDate(String rest) {
        boolean year = rest.length() >= YEAR
                && rest.charAt(0) == ' '
                && isDigit(rest.charAt(1))
                && isDigit(rest.charAt(2))
                && isDigit(rest.charAt(3))
                && isDigit(rest.charAt(4));
        String end = (year ? rest.substring(YEAR) : rest).stripLeading();
        return end.isEmpty() || ",:;-–—(".indexOf(end.charAt(0)) >= 0;
    }

    private static int afterBullet(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        boolean bullet = i + 1 < line.length() && "-*+".indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) == ' ';
        return bullet ? i + 2 : i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A percentage in a text.
 *
 * @param value the number, with the scale as written
 * @param start the index where the number begins
 * @param end the index after the percent sign or word
 */
record Percentage(BigDecimal value, int start, int end) {

    private static final int MAX_DIGITS = 20;
    private static final List<String> SIGNS = WordLists.of("numbers").longestFirst("PERCENT");

    static List<Percentage> in(String text) {
        List<Percentage> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = number(text, i);
            if (end == i) {
                i++;
                continue;
            }
            int sign = sign(text, end);
            if (sign > 0 && end - i <= MAX_DIGITS && (i == 0 || !isPart(text.charAt(i - 1)))) {
                found.add(new Percentage(new BigDecimal(text.substring(i, end).replace(',', '.')), i, sign));
            }
            i = end;
        }
        return found;
    }

    private static boolean isPart(char before) {
        return Character.isLetterOrDigit(before) || before == '.' || before == ',';
    }

    /** {@return the end of the number at an index, including a fraction} */
    private static int number(String text, int index) {
        int i = digits(text, index);
        boolean fraction = i > index && i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ',');
        int end = fraction ? digits(text, i + 1) : i;
        return fraction && end > i + 1 ? end : i;
    }

    private static int digits(String text, int index) {
        int i = index;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static int sign(String text, int end) {
        int i = end;
        while (i < text.length()
                && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0' || text.charAt(i) == '\u202f')) {
            i++;
        }
        for (String sign : SIGNS) {
            if (text.regionMatches(true, i, sign, 0, sign.length())) {
                return i + sign.length();
            }
        }
        return -1;
    }
}

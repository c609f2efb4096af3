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
    private static final int MAX_FOLLOWING = 80;

    /** More than an honest sentence has before or after a percentage, and little enough to look at for each of them. */
    private static final int MAX_HALF_SENTENCE = 500;

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

    /** {@return the text after this percentage, as much as is needed to find out what it is a share of} */
    String following(String text) {
        return text.substring(end, Math.min(text.length(), end + MAX_FOLLOWING));
    }

    /** {@return the sentence of this percentage} */
    String sentence(String text) {
        return text.substring(sentenceStart(text), sentenceEnd(text));
    }

    int sentenceStart(String text) {
        int from = Math.max(0, start - MAX_HALF_SENTENCE);
        return from + Math.max(0, text.substring(from, start).lastIndexOf(". "));
    }

    int sentenceEnd(String text) {
        int to = Math.min(text.length(), end + MAX_HALF_SENTENCE);
        int stop = text.substring(end, to).indexOf(". ");
        return stop < 0 ? to : end + stop;
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
            if (text.regionMatches(true, i, sign, 0, sign.length()) && endsAt(text, i + sign.length())) {
                return i + sign.length();
            }
        }
        return -1;
    }

    /** {@return whether a sign or word ends at an index; "percentage points" are not percent} */
    private static boolean endsAt(String text, int end) {
        boolean word = Character.isLetter(text.charAt(end - 1));
        return !word || end == text.length() || !Character.isLetter(text.charAt(end));
    }
}

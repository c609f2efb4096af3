package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.validation.internal.language.NumberWords;
import io.github.postmortem4j.validation.internal.language.Token;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number before a unit: "27", "1,500", "1.5", "twenty-four", "an", "half an", "two and a half".
 *
 * @param value the number
 * @param to the index after the last token
 */
record StatedNumber(BigDecimal value, int to) {

    static final BigDecimal HALF = new BigDecimal("0.5");

    /** Longer numbers are not durations of an outage. */
    private static final int MAX_LENGTH = 9;

    /** {@return the number that starts at a token, or {@code null} if there is none or it is ambiguous} */
    static @Nullable StatedNumber at(List<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return null;
        }
        String word = tokens.get(index).word();
        if (word.equals("a") || word.equals("an")) {
            return new StatedNumber(BigDecimal.ONE, index + 1);
        }
        if (word.equals("half")) {
            boolean article = is(tokens, index + 1, "an") || is(tokens, index + 1, "a");
            return new StatedNumber(HALF, article ? index + 2 : index + 1);
        }
        StatedNumber whole = tokens.get(index).isNumeral() ? inDigits(word, index) : inWords(tokens, index);
        return whole != null && isAndAHalf(tokens, whole.to)
                ? new StatedNumber(whole.value.add(HALF), whole.to + 3)
                : whole;
    }

    static boolean isAndAHalf(List<Token> tokens, int index) {
        return is(tokens, index, "and") && is(tokens, index + 1, "a") && is(tokens, index + 2, "half");
    }

    private static boolean is(List<Token> tokens, int index, String word) {
        return index < tokens.size() && tokens.get(index).word().equals(word);
    }

    private static @Nullable StatedNumber inWords(List<Token> tokens, int index) {
        int value = NumberWords.valueOf(tokens.get(index).word());
        if (value == 0) {
            return null;
        }
        int unit = index + 1 < tokens.size() && tokens.get(index + 1).followsClosely()
                ? NumberWords.valueOf(tokens.get(index + 1).word())
                : 0;
        boolean compound = value >= 20 && unit > 0 && unit < 10;
        return compound
                ? new StatedNumber(BigDecimal.valueOf((long) value + unit), index + 2)
                : new StatedNumber(BigDecimal.valueOf(value), index + 1);
    }

    private static @Nullable StatedNumber inDigits(String digits, int index) {
        String plain = withoutThousands(digits);
        boolean readable = plain.length() <= MAX_LENGTH
                && plain.indexOf(',') < 0
                && plain.indexOf('.') == plain.lastIndexOf('.')
                && plain.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        return readable ? new StatedNumber(new BigDecimal(plain), index + 1) : null;
    }

    /** A comma before exactly three digits is a thousands separator; "1,5" may mean one and a half. */
    private static String withoutThousands(String digits) {
        int comma = digits.indexOf(',');
        return comma > 0 && comma == digits.length() - 4 ? digits.replace(",", "") : digits;
    }
}

package io.github.postmortem4j.markdown.internal.language;

import io.github.postmortem4j.markdown.internal.format.Labels;
import java.math.BigDecimal;

/** Writes numbers as readers of a language expect them, in the digits 0 to 9, whatever the machine's locale. */
public final class NumberFormat {

    /** Beyond this many zeros a number is easier to read, and safe to write, with an exponent. */
    private static final int MAX_ZEROS = 20;

    private NumberFormat() {}

    /** {@return a share, with the digits it was given with, as in {@code 0.20%}} */
    public static String percent(BigDecimal share, Labels labels) {
        boolean plain = Math.abs((long) share.scale()) <= MAX_ZEROS;
        return labels.fill("percent", decimal(plain ? share.toPlainString() : share.toString(), labels));
    }

    /** {@return a number that was written with a point, with the mark that the language has for it} */
    static String decimal(String number, Labels labels) {
        return number.replace(".", labels.get("number.decimal"));
    }

    /** {@return a whole number with a mark before each group of three digits} */
    public static String grouped(long number, Labels labels) {
        StringBuilder out = new StringBuilder(Long.toString(number));
        int firstDigit = number < 0 ? 1 : 0;
        if (out.length() - firstDigit >= labels.get("number.groupedFrom").length()) {
            for (int i = out.length() - 3; i > firstDigit; i -= 3) {
                out.insert(i, labels.get("number.group"));
            }
        }
        return out.toString();
    }
}

package io.github.postmortem4j.markdown.internal;

import java.math.BigDecimal;

/** Writes numbers as English readers expect them, whatever the machine's locale. */
final class NumberFormat {

    /** Beyond this many zeros a number is easier to read, and safe to write, with an exponent. */
    private static final int MAX_ZEROS = 20;

    private NumberFormat() {}

    /** {@return a share, with the digits it was given with, as in {@code 0.20%}} */
    static String percent(BigDecimal share) {
        boolean plain = Math.abs((long) share.scale()) <= MAX_ZEROS;
        return (plain ? share.toPlainString() : share.toString()) + "%";
    }

    /** {@return a whole number with a comma before each group of three digits} */
    static String grouped(long number) {
        StringBuilder out = new StringBuilder(Long.toString(number));
        int firstDigit = number < 0 ? 1 : 0;
        for (int i = out.length() - 3; i > firstDigit; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}

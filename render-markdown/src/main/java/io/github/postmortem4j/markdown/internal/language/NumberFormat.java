package io.github.postmortem4j.markdown.internal.language;

import io.github.postmortem4j.markdown.internal.format.Labels;
import java.math.BigDecimal;

/** Formats numbers for a language, with the digits 0 to 9. The locale of the JVM is ignored. */
public final class NumberFormat {

    /** A number with more zeros than this is written with an exponent, which also bounds the length of the output. */
    private static final int MAX_ZEROS = 20;

    private NumberFormat() {}

    /** {@return a percentage with its digits as given, such as {@code 0.20%}} */
    public static String percent(BigDecimal percentage, Labels labels) {
        return labels.fill("percent", decimal(digits(percentage), labels));
    }

    /** {@return a number with its digits as given, with the separators of the language, such as {@code 1,250.50}} */
    public static String grouped(BigDecimal number, Labels labels) {
        String digits = digits(number);
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : decimal(digits.substring(point), labels);
        return (digits.indexOf('E') < 0 ? grouped(whole, labels) : whole) + fraction;
    }

    private static String digits(BigDecimal number) {
        boolean plain = Math.abs((long) number.scale()) <= MAX_ZEROS;
        return plain ? number.toPlainString() : number.toString();
    }

    /** {@return a number with its decimal point replaced by the decimal separator of the language} */
    static String decimal(String number, Labels labels) {
        return number.replace(".", labels.get("number.decimal"));
    }

    /** {@return an integer with the grouping separator of the language} */
    public static String grouped(long number, Labels labels) {
        return grouped(Long.toString(number), labels);
    }

    private static String grouped(String digits, Labels labels) {
        int firstDigit = digits.startsWith("-") ? 1 : 0;
        if (digits.length() - firstDigit < labels.get("number.groupedFrom").length()) {
            return digits;
        }
        StringBuilder out = new StringBuilder(2 * digits.length());
        for (int i = 0; i < digits.length(); i++) {
            if (i > firstDigit && (digits.length() - i) % 3 == 0) {
                out.append(labels.get("number.group"));
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }
}

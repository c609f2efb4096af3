package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a number of users, with or without digit grouping: {@code 1,040 users}. */
final class UserCount {

    private static final int MAX_DIGITS = 19;
    private static final List<String> MILLION = WordLists.of("numbers").longestFirst("MILLION");
    private static final List<String> THOUSAND = WordLists.of("numbers").longestFirst("THOUSAND");

    private static final int MAX_SCALED = 12;

    private UserCount() {}

    /**
     * {@return the number at the start of a text, or {@code null} if there is none or the text continues with more than
     * a few words}
     */
    static @Nullable Long of(String text) {
        StringBuilder digits = new StringBuilder();
        int i = 0;
        if (text.startsWith("-")) {
            digits.append('-');
            i = 1;
        }
        while (i < text.length() && digits.length() <= MAX_DIGITS + 1) {
            char c = text.charAt(i);
            boolean group = ",.\u202f\u00a0 ".indexOf(c) >= 0 && threeDigits(text, i + 1) && !digits.isEmpty();
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (!group) {
                break;
            }
            i++;
        }
        BigDecimal scaled = scaled(text);
        if (scaled != null) {
            return scaled.longValueExact();
        }
        String rest = text.substring(i);
        boolean plain =
                rest.length() <= 30 && rest.indexOf('%') < 0 && rest.chars().noneMatch(c -> c >= '0' && c <= '9');
        return plain ? parsed(digits.toString()) : null;
    }

    /** {@return a number such as {@code 2 million} or {@code 1.5k} at the start of a text, or {@code null}} */
    private static @Nullable BigDecimal scaled(String text) {
        int end = 0;
        while (end < text.length() && end < MAX_SCALED && "0123456789.,".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String digits = text.substring(0, end).replace(',', '.');
        int unit = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        long factor = isUnit(text, unit, MILLION) ? 1_000_000 : isUnit(text, unit, THOUSAND) ? 1_000 : 0;
        if (factor == 0 || !digits.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
            return null;
        }
        BigDecimal number = new BigDecimal(digits).multiply(BigDecimal.valueOf(factor));
        return number.stripTrailingZeros().scale() > 0 ? null : number;
    }

    private static boolean isUnit(String text, int at, List<String> units) {
        for (String unit : units) {
            int end = at + unit.length();
            boolean word = text.regionMatches(true, at, unit, 0, unit.length());
            if (word && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Long parsed(String digits) {
        try {
            return digits.isEmpty() || digits.equals("-") ? null : Long.valueOf(digits);
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }

    private static boolean threeDigits(String text, int from) {
        int i = from;
        while (i < text.length() && i - from <= 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - from == 3;
    }
}

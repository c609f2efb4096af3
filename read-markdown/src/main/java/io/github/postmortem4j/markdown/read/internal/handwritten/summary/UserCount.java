package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import org.jspecify.annotations.Nullable;

/** Reads a number of users, with or without digit grouping: {@code 1,040 users}. */
final class UserCount {

    private static final int MAX_DIGITS = 19;

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
        String rest = text.substring(i);
        boolean plain =
                rest.length() <= 30 && rest.indexOf('%') < 0 && rest.chars().noneMatch(c -> c >= '0' && c <= '9');
        return plain ? parsed(digits.toString()) : null;
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
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - from == 3;
    }
}

package io.github.postmortem4j.validation.internal.report;

import java.util.Map;
import java.util.TreeMap;

/** Prepares values of a document for quotation in a message: on one line and of limited length. */
public final class Quotation {

    private static final int MAX_LENGTH = 100;

    private Quotation() {}

    /** {@return a value on one line, truncated after 100 characters} */
    public static String of(Object value) {
        String text = value.toString();
        if (text.length() <= MAX_LENGTH) {
            return onOneLine(text);
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1));
        return onOneLine(text.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH)) + "...";
    }

    /** {@return the parameters of a message, each prepared for quotation} */
    public static Map<String, String> ofAll(Map<String, ?> parameters) {
        Map<String, String> quoted = new TreeMap<>();
        parameters.forEach((name, value) -> quoted.put(name, of(value)));
        return quoted;
    }

    /** {@return the whole text with each line break and control character replaced by a space} */
    public static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}

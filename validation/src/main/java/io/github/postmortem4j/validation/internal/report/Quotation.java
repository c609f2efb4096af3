package io.github.postmortem4j.validation.internal.report;

import java.util.Map;
import java.util.TreeMap;

/** Makes data of a document fit to be quoted in a message: one line of it, and not too long. */
public final class Quotation {

    private static final int MAX_LENGTH = 100;

    private Quotation() {}

    /** {@return the value on one line, cut where it is very long} */
    public static String of(Object value) {
        String text = value.toString();
        if (text.length() <= MAX_LENGTH) {
            return onOneLine(text);
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1));
        return onOneLine(text.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH)) + "...";
    }

    /** {@return the parameters of a message, each made fit to be quoted} */
    public static Map<String, String> ofAll(Map<String, ?> parameters) {
        Map<String, String> quoted = new TreeMap<>();
        parameters.forEach((name, value) -> quoted.put(name, of(value)));
        return quoted;
    }

    /** {@return the whole text with a space in the place of each line break and control character} */
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

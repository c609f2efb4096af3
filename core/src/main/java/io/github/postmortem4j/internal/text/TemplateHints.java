package io.github.postmortem4j.internal.text;

import java.util.List;

/** Recognizes the brackets around the hints of a template: {@code <root cause>} and <code>{{ title }}</code>. */
final class TemplateHints {

    private static final List<String> OPENING = List.of("{{", "${", "<%", "<");
    private static final List<String> CLOSING = List.of("}}", "}", "%>", ">");

    /** A hint is a few words; a longer text between angle brackets is something else. */
    private static final int MAX_LENGTH = 200;

    private TemplateHints() {}

    /**
     * {@return a text without what is between such brackets, or the same instance if it has none}
     *
     * <p>Addresses in angle brackets remain, and so do comparisons such as {@code a < b}.
     */
    static String removedFrom(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = hintAt(text, i);
            if (end > 0) {
                rest.append(text, copied, i).append(' ');
                copied = end;
                i = end - 1;
            }
        }
        return copied == 0 ? text : rest.append(text, copied, text.length()).toString();
    }

    /** Returns the end of the hint at an index, or 0 if there is none. */
    private static int hintAt(String text, int index) {
        char c = text.charAt(index);
        if (c != '<' && c != '{' && c != '$') {
            return 0;
        }
        for (int i = 0; i < OPENING.size(); i++) {
            int start = index + OPENING.get(i).length();
            if (text.startsWith(OPENING.get(i), index)) {
                int end = indexOf(CLOSING.get(i), text, start);
                return end > start && isHint(text, start, end)
                        ? end + CLOSING.get(i).length()
                        : 0;
            }
        }
        return 0;
    }

    private static int indexOf(String closing, String text, int from) {
        int end = Math.min(text.length(), from + MAX_LENGTH);
        for (int i = from; i < end; i++) {
            if (text.startsWith(closing, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHint(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.startsWith("://", i) || text.charAt(i) == '@' || text.charAt(i) == '<') {
                return false;
            }
        }
        return !Character.isWhitespace(text.charAt(start)) || text.charAt(start - 1) != '<';
    }
}

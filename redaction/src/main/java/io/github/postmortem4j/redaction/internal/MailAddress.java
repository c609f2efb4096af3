package io.github.postmortem4j.redaction.internal;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail address or handle in a text, with the angle brackets around it.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 */
record MailAddress(int start, int end) {

    private static final String LOCAL = "-._+%";

    /** The maximum length of what precedes the at sign. */
    private static final int MAX_LOCAL = 64;

    /**
     * {@return the address that contains a name, or {@code null} if there is none}
     *
     * @param start the start of the name
     * @param end the end of the name
     * @param limit the index that the address must not start before
     */
    static @Nullable MailAddress around(String text, int start, int end, int limit) {
        int from = start;
        int to = end(text, end);
        if (to > end) {
            while (from > limit && start - from < MAX_LOCAL && isLocal(text, from - 1)) {
                from--;
            }
        }
        boolean handle = from > limit
                && text.charAt(from - 1) == '@'
                && (from - 1 == limit || !Character.isLetterOrDigit(text.charAt(from - 2)));
        from -= handle ? 1 : 0;
        if (from >= start && to == end) {
            return null;
        }
        boolean bracketed =
                from > limit && to < text.length() && text.charAt(from - 1) == '<' && text.charAt(to) == '>';
        return bracketed ? new MailAddress(from - 1, to + 1) : new MailAddress(from, to);
    }

    /** {@return the end of the address whose local part contains the text before an index, or the index if there is none} */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < MAX_LOCAL && isLocal(text, at)) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '@') {
            return from;
        }
        int end = at + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isIn("-.", text.charAt(end)))) {
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end > at + 1 ? end : from;
    }

    private static boolean isLocal(String text, int index) {
        return Character.isLetterOrDigit(text.charAt(index)) || isIn(LOCAL, text.charAt(index));
    }

    private static boolean isIn(String characters, char character) {
        return characters.indexOf(character) >= 0;
    }
}

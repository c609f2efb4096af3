package io.github.postmortem4j.markdown.read.internal.time;

/** Reads digits and tells where words end. */
final class CharacterScanner {

    private CharacterScanner() {}

    static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** {@return how many digits stand at an index, up to a limit} */
    static int count(String text, int index, int limit) {
        int count = 0;
        while (count < limit && isDigit(text, index + count)) {
            count++;
        }
        return count;
    }

    static int value(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /** {@return whether no letter or digit stands at an index} */
    static boolean isEdge(String text, int index) {
        return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }

    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    static int skipSpaces(String text, int index) {
        int i = index;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f';
    }

    /** {@return the end of the letters at an index} */
    static int letters(String text, int index) {
        int i = index;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

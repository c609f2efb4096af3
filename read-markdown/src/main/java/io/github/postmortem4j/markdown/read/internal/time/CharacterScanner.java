package io.github.postmortem4j.markdown.read.internal.time;

/** Reads digits, letters and spaces at an index of a text. An index outside of the text is allowed. */
final class CharacterScanner {

    private static final int MAX_NAME = 60;

    private CharacterScanner() {}

    static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the number of digits at an index, up to a limit} */
    static int countDigits(String text, int index, int limit) {
        int count = 0;
        while (count < limit && isDigit(text, index + count)) {
            count++;
        }
        return count;
    }

    static int parseDigits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /** {@return whether there is no letter or digit at an index} */
    static boolean isBoundary(String text, int index) {
        return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }

    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    /** {@return whether a word and a space are at an index, in any case} */
    static boolean isWord(String text, int index, String word) {
        return text.regionMatches(true, index, word, 0, word.length()) && isSpace(at(text, index + word.length()));
    }

    static int skipSpaces(String text, int index) {
        int i = index;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** {@return the index after the spaces and any of some signs at an index} */
    static int skipAny(String text, int index, String signs) {
        return skipAny(text, index, signs, Integer.MAX_VALUE);
    }

    /** {@return the index after the spaces and any of some signs at an index, up to a limit of characters} */
    static int skipAny(String text, int index, String signs, int limit) {
        int i = index;
        while (i < text.length()
                && i - index < limit
                && (isSpace(text.charAt(i)) || signs.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f';
    }

    /** {@return the index after the letters and spaces at an index, of which there can be as many as in the name of a zone} */
    static int endOfLettersAndSpaces(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < MAX_NAME
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        return end;
    }

    /** {@return the end of the letters at an index} */
    static int endOfLetters(String text, int index) {
        int i = index;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

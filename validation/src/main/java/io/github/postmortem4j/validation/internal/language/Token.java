package io.github.postmortem4j.validation.internal.language;

/**
 * A word or a number of a text, with the gap between it and the previous token.
 *
 * @param word the word in lower case, with typewriter apostrophes
 * @param text the text
 * @param gapStart the end of the previous token, or 0
 * @param start the start of the token in the text
 * @param end the end of the token in the text
 */
public record Token(String word, String text, int gapStart, int start, int end) {

    private static final String SENTENCE_MARKS = ".!?;…\n";
    private static final String NAME_MARKS = "._/=@#";

    /** {@return the text between the previous token, or the start of the text, and this token} */
    public String gap() {
        return text.substring(gapStart, start);
    }

    public boolean isNumeral() {
        return Character.isDigit(word.codePointAt(0));
    }

    /** {@return whether only spaces or hyphens separate this token from the previous one, as in a phrase} */
    public boolean followsClosely() {
        for (int i = gapStart; i < start; i++) {
            if (!joinsWords(text.charAt(i))) {
                return false;
            }
        }
        return gapStart < start;
    }

    /** {@return whether this token and the previous one form a name, as in "k8s", "error_500" and "cpu-24h.png"} */
    public boolean continuesName() {
        int gap = start - gapStart;
        return start > 0 && (gap == 0 || (gap == 1 && NAME_MARKS.indexOf(text.charAt(gapStart)) >= 0));
    }

    /**
     * {@return whether a sentence ends in the gap before this token; a mark in a name, as in "example.com", does not
     * end one}
     */
    public boolean opensSentence() {
        for (int i = gapStart; i < start; i++) {
            char c = text.charAt(i);
            if (SENTENCE_MARKS.indexOf(c) >= 0 && (i + 1 < start || c == '\n')) {
                return true;
            }
        }
        return false;
    }

    private static boolean joinsWords(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '\u2011';
    }
}

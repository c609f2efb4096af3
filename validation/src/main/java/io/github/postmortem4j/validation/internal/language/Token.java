package io.github.postmortem4j.validation.internal.language;

/**
 * A word or a number of a text, and what stands between it and the one before.
 *
 * @param word the word in lower case, with plain apostrophes
 * @param text the text
 * @param gapStart where the token before ends in the text, or where the text starts
 * @param start where it starts in the text
 * @param end where it ends in the text
 */
public record Token(String word, String text, int gapStart, int start, int end) {

    private static final String SENTENCE_MARKS = ".!?;…\n";
    private static final String NAME_MARKS = "._/=@#";

    /** {@return the text between the token before, or the start of the text, and this one} */
    public String gap() {
        return text.substring(gapStart, start);
    }

    public boolean isNumeral() {
        return Character.isDigit(word.codePointAt(0));
    }

    /** {@return whether it is the next word of the same phrase: only space or a hyphen before it} */
    public boolean followsClosely() {
        for (int i = gapStart; i < start; i++) {
            if (!joinsWords(text.charAt(i))) {
                return false;
            }
        }
        return gapStart < start;
    }

    /** {@return whether it and the token before are parts of one name, as in "k8s", "error_500" and "cpu-24h.png"} */
    public boolean continuesName() {
        int gap = start - gapStart;
        return start > 0 && (gap == 0 || (gap == 1 && NAME_MARKS.indexOf(text.charAt(gapStart)) >= 0));
    }

    /** {@return whether a sentence ends in the gap before it; a mark inside a name, as in "example.com", ends none} */
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

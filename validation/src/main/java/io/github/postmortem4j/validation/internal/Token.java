package io.github.postmortem4j.validation.internal;

/**
 * A word or a number of a text, and what stands between it and the one before.
 *
 * @param word the word in lower case, with plain apostrophes
 * @param gap the text between the token before, or the start of the text, and this one
 * @param start where it starts in the text
 * @param end where it ends in the text
 */
record Token(String word, String gap, int start, int end) {

    private static final String SENTENCE_MARKS = ".!?;…\n";
    private static final String NAME_MARKS = "._/=@#";

    boolean isNumeral() {
        return Character.isDigit(word.codePointAt(0));
    }

    /** {@return whether it is the next word of the same phrase: only space or a hyphen before it} */
    boolean followsClosely() {
        return !gap.isEmpty() && gap.chars().allMatch(Token::joinsWords);
    }

    /** {@return whether it and the token before are parts of one name, as in "k8s", "error_500" and "cpu-24h.png"} */
    boolean continuesName() {
        return start > 0 && (gap.isEmpty() || (gap.length() == 1 && NAME_MARKS.indexOf(gap.charAt(0)) >= 0));
    }

    /** {@return whether a sentence ends in the gap before it; a mark inside a name, as in "example.com", ends none} */
    boolean opensSentence() {
        for (int i = 0; i < gap.length(); i++) {
            boolean lastInGap = i + 1 == gap.length();
            if (SENTENCE_MARKS.indexOf(gap.charAt(i)) >= 0 && (!lastInGap || gap.charAt(i) == '\n')) {
                return true;
            }
        }
        return false;
    }

    private static boolean joinsWords(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '\u2011';
    }
}

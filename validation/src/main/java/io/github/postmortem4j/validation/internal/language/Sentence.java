package io.github.postmortem4j.validation.internal.language;

import java.util.List;
import java.util.Set;

/**
 * A sentence among the tokens of a text.
 *
 * @param tokens the tokens of the text
 * @param start the index of the first token
 * @param end the index after the last token
 */
public record Sentence(List<Token> tokens, int start, int end) {

    /** Limits the search, so that a text without a full stop is not scanned again for every duration in it. */
    private static final int MAX_DISTANCE = 50;

    /** {@return the sentence around some tokens, cut off 50 words before and after them} */
    public static Sentence around(List<Token> tokens, int from, int to) {
        int start = from;
        while (start > Math.max(0, from - MAX_DISTANCE) && !tokens.get(start).opensSentence()) {
            start--;
        }
        int end = to;
        while (end < Math.min(tokens.size(), to + MAX_DISTANCE)
                && !tokens.get(end).opensSentence()) {
            end++;
        }
        return new Sentence(tokens, start, end);
    }

    public boolean has(int index) {
        return index >= start && index < end;
    }

    public String word(int index) {
        return tokens.get(index).word();
    }

    /** {@return whether a word is in the sentence and in a set} */
    public boolean isIn(Set<String> words, int index) {
        return has(index) && words.contains(word(index));
    }

    /** {@return whether any word in a range is in a set} */
    public boolean contains(Set<String> words, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> words.contains(token.word()));
    }

    /**
     * {@return the index of the nearest word, backward from an index, that is not in a set; may be before the sentence}
     */
    public int skipBack(Set<String> words, int index) {
        int i = index;
        while (isIn(words, i)) {
            i--;
        }
        return i;
    }
}

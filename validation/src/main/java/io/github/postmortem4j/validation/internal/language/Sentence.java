package io.github.postmortem4j.validation.internal.language;

import java.util.List;
import java.util.Set;

/**
 * A sentence among the tokens of a text.
 *
 * @param tokens the tokens of the text
 * @param start the index of its first token
 * @param end the index after its last token
 */
public record Sentence(List<Token> tokens, int start, int end) {

    /** Without a bound, a text with no full stop would be read again for every length of time in it. */
    private static final int MAX_WORDS_ASIDE = 50;

    /** {@return the sentence in which some tokens stand, or as much of it as is near to them} */
    public static Sentence around(List<Token> tokens, int from, int to) {
        int start = from;
        while (start > Math.max(0, from - MAX_WORDS_ASIDE) && !tokens.get(start).opensSentence()) {
            start--;
        }
        int end = to;
        while (end < Math.min(tokens.size(), to + MAX_WORDS_ASIDE)
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

    /** {@return whether a word of the sentence is one of a set; not so outside of the sentence} */
    public boolean isIn(Set<String> words, int index) {
        return has(index) && words.contains(word(index));
    }

    /** {@return whether any word from an index to before another is one of a set} */
    public boolean holds(Set<String> words, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> words.contains(token.word()));
    }

    /** {@return the index of the last word, from an index back, that is none of a set; it may be before the sentence} */
    public int skipBack(Set<String> words, int index) {
        int i = index;
        while (isIn(words, i)) {
            i--;
        }
        return i;
    }
}

package io.github.postmortem4j.corpus.internal.text;

/**
 * A sentence with its words.
 *
 * <p>Words are parallel arrays because a corpus has hundreds of millions of them. Callers do not change the arrays.
 *
 * @param part the part of the postmortem
 * @param text the sentence as written
 * @param stems the stem of each word, in order, stop words included
 * @param starts the offset in the text where each word starts
 * @param ends the offset in the text where each word ends
 */
@SuppressWarnings("ArrayRecordComponent")
public record QuotableSentence(TextPart part, String text, String[] stems, int[] starts, int[] ends) {

    /** {@return the number of words} */
    public int size() {
        return stems.length;
    }

    /**
     * Returns a word as written.
     *
     * @param index the index of the word
     * @return the word
     */
    public String word(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** {@return the text from the start of one word to the end of another} */
    String span(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }
}

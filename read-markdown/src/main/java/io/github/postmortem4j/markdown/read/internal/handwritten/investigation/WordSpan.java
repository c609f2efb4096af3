package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;

/**
 * Some consecutive words of a text.
 *
 * @param from the index of the first word
 * @param to the index after the last word; the same as {@code from} if there are none
 */
record WordSpan(int from, int to) {

    static final WordSpan NONE = new WordSpan(0, 0);

    boolean isEmpty() {
        return from == to;
    }

    String in(PhraseWords words) {
        return isEmpty() ? "" : words.words().text(from, to);
    }
}

package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;

/**
 * The words of a text, with the phrases of one language.
 *
 * @param words the words
 * @param phrases the phrases
 */
record PhraseWords(TextWords words, PhraseDictionary phrases) {

    /** {@return the number of words of the longest phrase of a key at an index, 0 if there is none} */
    int at(String key, int index) {
        return index >= 0 && index < words.size() ? phrases.lengthAt(key, words.folded(), index) : 0;
    }

    /** {@return whether a phrase of a key begins at an index} */
    boolean is(String key, int index) {
        return at(key, index) > 0;
    }

    int size() {
        return words.size();
    }

    /** {@return whether a word is not the first of the text and begins a clause} */
    boolean endsBefore(int index) {
        return index < size() && words.beginsClause(index);
    }
}

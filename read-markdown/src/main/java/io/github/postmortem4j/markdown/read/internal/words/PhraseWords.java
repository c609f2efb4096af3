package io.github.postmortem4j.markdown.read.internal.words;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a text, with the phrases of one language. Each word is looked up once, for all keys. */
public final class PhraseWords {

    private final TextWords words;
    private final PhraseDictionary dictionary;

    /** For each word, the phrases that begin with it. */
    private final List<Map<String, List<Phrase>>> beginnings;

    /**
     * Looks up the words of a text.
     *
     * @param words the words
     * @param dictionary the phrases
     */
    public PhraseWords(TextWords words, PhraseDictionary dictionary) {
        this.words = words;
        this.dictionary = dictionary;
        this.beginnings = new ArrayList<>(words.size());
        for (String word : words.folded()) {
            beginnings.add(dictionary.beginningWith(word));
        }
    }

    public TextWords words() {
        return words;
    }

    public PhraseDictionary dictionary() {
        return dictionary;
    }

    /** {@return the number of words of the longest phrase of a key at an index, 0 if there is none} */
    public int at(String key, int index) {
        return index >= 0 && index < beginnings.size()
                ? PhraseDictionary.length(beginnings.get(index), key, words.folded(), index)
                : 0;
    }

    /** {@return whether a phrase of a key begins at an index} */
    public boolean is(String key, int index) {
        return at(key, index) > 0;
    }

    /** {@return whether no phrase of any key begins at an index, as at most words of a text in another language} */
    public boolean isPlain(int index) {
        return beginnings.get(index).isEmpty();
    }

    public int size() {
        return words.size();
    }

    /** {@return whether a word is not the first of the text and begins a clause} */
    public boolean endsBefore(int index) {
        return index < size() && words.beginsClause(index);
    }
}

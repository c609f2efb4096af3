package io.github.postmortem4j.corpus.internal.text;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Keeps the stems of words, because a corpus consists of the same few thousand words again and again. Not safe for use by
 * several threads.
 */
final class StemCache {

    private static final int MAX_SIZE = 20_000;

    private final CharArrayMap<String> stems = new CharArrayMap<>(1_024, false);
    private final SingleWord word = new SingleWord();
    private final TokenStream stemmer = new PorterStemFilter(new EnglishPossessiveFilter(word));
    private final CharTermAttribute stem = stemmer.getAttribute(CharTermAttribute.class);

    /**
     * Returns the stem of a word.
     *
     * @param buffer the word in lower case, from the start of the buffer
     * @param length the length of the word
     */
    String stem(char[] buffer, int length) throws IOException {
        String known = stems.get(buffer, 0, length);
        if (known != null) {
            return known;
        }
        String text = new String(buffer, 0, length);
        word.set(text);
        stemmer.reset();
        stemmer.incrementToken();
        String result = stem.toString();
        if (stems.size() >= MAX_SIZE) {
            stems.clear();
        }
        stems.put(text, result);
        return result;
    }

    /** A stream of one word. */
    private static final class SingleWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String text = "";

        void set(String word) {
            text = word;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(text);
            return true;
        }
    }
}

package io.github.postmortem4j.corpus.internal.engine;

import java.util.Map;

/**
 * How common terms are.
 *
 * @param documents the number of documents
 * @param frequencies the number of documents that contain each term; a term that none contains is absent
 */
public record TermStatistics(long documents, Map<String, Long> frequencies) {

    /**
     * Returns the number of documents that contain a term.
     *
     * @param term the term
     * @return the number
     */
    public long frequency(String term) {
        return frequencies.getOrDefault(term, 0L);
    }

    /**
     * Returns the inverse document frequency of a term, as BM25 defines it.
     *
     * @param term the term
     * @return a number greater than zero: the rarer the term, the greater
     */
    public double idf(String term) {
        return idf(frequency(term));
    }

    /** {@return the inverse document frequency of a term of one document} */
    public double greatestIdf() {
        return idf(1);
    }

    private double idf(long frequency) {
        return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    }
}

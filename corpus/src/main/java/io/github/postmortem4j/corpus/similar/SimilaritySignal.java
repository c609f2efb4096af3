package io.github.postmortem4j.corpus.similar;

import io.github.postmortem4j.Postmortem;

/**
 * A further signal of similarity, such as embeddings, that reorders the best matches of the built-in ranking.
 *
 * <p>For each postmortem the index records features. For a draft, the features of the 100 best matches are compared with
 * those of the draft, and the result, multiplied by the weight, is added to the score of the match, which lies between 0
 * and 1. Implementations are safe for use by many threads.
 */
public interface SimilaritySignal {

    /**
     * {@return the name, of letters, digits and hyphens, with its version, such as {@code minilm-6}; an index made with
     * other signals is rebuilt}
     */
    String getName();

    /** {@return the weight of a comparison that returns 1, relative to the best score of the built-in ranking, which is 1} */
    double getWeight();

    /**
     * Computes the features of a postmortem.
     *
     * @param postmortem the postmortem
     * @return the features, in any format
     */
    byte[] features(Postmortem postmortem);

    /**
     * Compares features.
     *
     * @param draft the features of the draft
     * @param earlier the features of an earlier postmortem
     * @return how similar they are, from 0 to 1
     */
    double compare(byte[] draft, byte[] earlier);
}

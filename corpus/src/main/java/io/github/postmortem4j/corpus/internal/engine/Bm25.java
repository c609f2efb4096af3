package io.github.postmortem4j.corpus.internal.engine;

/** The parameters of BM25, which every engine uses. */
public final class Bm25 {

    /** How soon further occurrences of a term in a document stop adding to its score: k1. */
    public static final float SATURATION = 2.0f;
    /** How much long documents are discounted, from 0 to 1: b. */
    public static final float LENGTH_NORMALIZATION = 0.8f;

    private Bm25() {}
}

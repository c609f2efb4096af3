package io.github.postmortem4j.corpus.internal.document;

import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import io.github.postmortem4j.corpus.internal.text.WordAnalyzer;
import java.util.HashMap;
import java.util.Map;

/** The terms by which a document is indexed: the stems of its words, and a mark for each mechanism in its text. */
public final class DocumentTerms {

    /** A word never starts with it. */
    private static final char MECHANISM_MARK = '#';
    /** A long report names its mechanism in many sentences; more of them make the match no better. */
    private static final int MAX_MECHANISM_FREQUENCY = 3;

    private DocumentTerms() {}

    /**
     * Returns the terms of a document.
     *
     * @param document the document
     * @return the terms, each with the number of times it occurs
     */
    public static Map<String, Integer> of(AnalyzedPostmortem document) {
        Map<String, Integer> terms = new HashMap<>();
        for (QuotableSentence sentence : document.sentences()) {
            for (String stem : sentence.stems()) {
                if (!WordAnalyzer.isStopWord(stem)) {
                    terms.merge(stem, 1, Integer::sum);
                }
            }
        }
        document.mechanismCounts()
                .forEach((id, count) -> terms.put(mechanism(id), Math.min(count, MAX_MECHANISM_FREQUENCY)));
        return terms;
    }

    /**
     * Returns the term that marks a mechanism.
     *
     * @param id the id of the mechanism
     * @return the term
     */
    public static String mechanism(String id) {
        return MECHANISM_MARK + id;
    }
}

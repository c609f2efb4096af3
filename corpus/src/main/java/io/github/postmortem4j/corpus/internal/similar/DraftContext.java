package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.internal.document.AnalyzedPostmortem;
import io.github.postmortem4j.corpus.internal.document.DocumentTerms;
import io.github.postmortem4j.corpus.internal.engine.TermStatistics;
import io.github.postmortem4j.corpus.internal.text.CommonWords;
import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A draft and how common its terms are in the corpus.
 *
 * @param draft the draft
 * @param statistics the statistics of its terms
 */
record DraftContext(AnalyzedPostmortem draft, TermStatistics statistics) {

    /** A mechanism that more documents have than this share does not relate two of them. */
    private static final double MAX_MECHANISM_SHARE = 0.25;
    /** Likewise for words. */
    private static final double MAX_WORD_SHARE = 0.08;
    /** In a small corpus, a word of a few documents may be in a large share of them. */
    private static final long MIN_FREQUENCY = 3;

    /** {@return whether sharing a word says something} */
    boolean isRare(String stem) {
        return CommonWords.isDistinctive(stem)
                && statistics.frequency(stem) <= Math.max(MIN_FREQUENCY, MAX_WORD_SHARE * statistics.documents());
    }

    /** {@return whether sharing a mechanism says something} */
    boolean isRareMechanism(String id) {
        return statistics.frequency(DocumentTerms.mechanism(id))
                <= Math.max(MIN_FREQUENCY, MAX_MECHANISM_SHARE * statistics.documents());
    }

    /** {@return the rare words of a sentence, in order} */
    Set<String> rareStems(QuotableSentence sentence) {
        Set<String> rare = new LinkedHashSet<>();
        for (String stem : sentence.stems()) {
            if (isRare(stem)) {
                rare.add(stem);
            }
        }
        return rare;
    }

    /** {@return how rare words are together} */
    double rarity(Set<String> stems) {
        return stems.stream().mapToDouble(this::rarity).sum();
    }

    /** {@return how rare a word is, from 0 to 1 for a word of one document, for any size of the corpus} */
    double rarity(String stem) {
        return statistics.idf(stem) / statistics.greatestIdf();
    }

    /** {@return how rare a mechanism is, on the scale of words} */
    double mechanismRarity(String id) {
        return rarity(DocumentTerms.mechanism(id));
    }
}

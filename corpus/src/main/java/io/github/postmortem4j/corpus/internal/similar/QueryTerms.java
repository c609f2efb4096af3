package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.internal.document.AnalyzedPostmortem;
import io.github.postmortem4j.corpus.internal.document.DocumentTerms;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.TermStatistics;
import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import io.github.postmortem4j.corpus.internal.text.TextPart;
import io.github.postmortem4j.corpus.internal.text.WordAnalyzer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the terms to search for. Which words are chosen matters more than how they are weighted: a draft has hundreds
 * of words, and most of them are about nothing in particular.
 *
 * @param boosts the terms with their weights, the most important words first
 * @param words the words among the terms, the most important first
 * @param bestScore the score of a document that contained every term infinitely often
 * @param statistics how common all terms of the draft are
 */
record QueryTerms(Map<String, Float> boosts, List<String> words, double bestScore, TermStatistics statistics) {

    /**
     * Chooses the terms of a draft.
     *
     * @param draft the draft
     * @param isIndexed whether the draft is in the index itself
     * @param snapshot knows how common terms are
     * @param weights the numbers of the ranking
     * @return the terms
     */
    static QueryTerms choose(
            AnalyzedPostmortem draft, boolean isIndexed, EngineSnapshot snapshot, RankingWeights weights) {
        int own = isIndexed ? 1 : 0;
        Map<String, Double> counts = wordCounts(draft, weights);
        Map<String, Integer> mechanisms = new HashMap<>();
        draft.mechanismCounts().forEach((id, count) -> mechanisms.put(DocumentTerms.mechanism(id), count));
        Map<String, Double> all = new HashMap<>(counts);
        mechanisms.keySet().forEach(term -> all.put(term, 1.0));
        TermStatistics statistics = snapshot.statistics(all.keySet());
        List<String> words = counts.keySet().stream()
                .filter(word -> statistics.frequency(word) > own)
                .sorted(Comparator.comparingDouble(
                                (String word) -> -counts.getOrDefault(word, 0.0) * statistics.idf(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(weights.maxWords())
                .toList();
        Map<String, Float> boosts = new LinkedHashMap<>();
        double bestScore = 0;
        for (String word : words) {
            double count = counts.getOrDefault(word, 0.0);
            double boost = (weights.wordSaturation() + 1)
                    * saturated(count, weights.wordSaturation())
                    * Math.pow(statistics.idf(word), weights.wordRarity());
            boosts.put(word, (float) boost);
            bestScore += boost * statistics.idf(word);
        }
        mechanisms.forEach((term, count) -> {
            if (statistics.frequency(term) > own) {
                double boost = weights.mechanismWeight()
                        * saturated(count, weights.mechanismSaturation())
                        * Math.pow(statistics.idf(term), weights.mechanismRarity());
                boosts.put(term, (float) boost);
            }
        });
        boosts.values().removeIf(boost -> boost <= 0);
        return new QueryTerms(boosts, words, bestScore, statistics);
    }

    private static Map<String, Double> wordCounts(AnalyzedPostmortem draft, RankingWeights weights) {
        Map<String, Double> counts = new HashMap<>();
        for (QuotableSentence sentence : draft.sentences()) {
            double weight = sentence.part() == TextPart.TITLE ? weights.titleWeight() : 1;
            for (String stem : sentence.stems()) {
                if (!WordAnalyzer.isStopWord(stem) && hasLetter(stem)) {
                    counts.merge(stem, weight, Double::sum);
                }
            }
        }
        return counts;
    }

    /** Clock times, years and counts are rare, but two incidents that share one have nothing in common. */
    private static boolean hasLetter(String stem) {
        return stem.codePoints().anyMatch(Character::isLetter);
    }

    private static double saturated(double count, double saturation) {
        return count / (count + saturation);
    }
}

package io.github.postmortem4j.corpus.internal.similar;

/**
 * The numbers of the ranking. {@code docs/corpus.md} lists how they were chosen.
 *
 * @param maxWords the number of words of the draft to search for
 * @param titleWeight how many times the words of the title count
 * @param wordSaturation how soon further occurrences of a word in the draft stop adding to its weight
 * @param wordRarity the exponent of the inverse document frequency of a word, on top of that of BM25
 * @param mechanismWeight the weight of a mechanism, relative to a word
 * @param mechanismSaturation like {@code wordSaturation}, for the sentences that name a mechanism
 * @param mechanismRarity like {@code wordRarity}, for mechanisms
 * @param folderShare the share of the best possible score that documents of the same folder get
 */
public record RankingWeights(
        int maxWords,
        double titleWeight,
        double wordSaturation,
        double wordRarity,
        double mechanismWeight,
        double mechanismSaturation,
        double mechanismRarity,
        double folderShare) {

    /** The weights that are used. */
    public static final RankingWeights DEFAULT = new RankingWeights(50, 2, 3, 0.5, 4, 1, 1, 0.03);
}

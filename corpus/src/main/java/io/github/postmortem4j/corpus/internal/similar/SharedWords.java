package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.internal.text.Sentence;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The rare words that two sentences share.
 *
 * @param stems the stems, in order of the first sentence
 * @param weight how rare they are together: 1 for each word of one document, less for others
 */
record SharedWords(Set<String> stems, double weight) {

    static SharedWords of(Sentence draft, Sentence earlier, DraftContext context) {
        Set<String> others = new HashSet<>();
        for (String stem : earlier.stems()) {
            others.add(stem);
        }
        Set<String> shared = new LinkedHashSet<>();
        double weight = 0;
        for (String stem : draft.stems()) {
            if (others.contains(stem) && context.isRare(stem) && shared.add(stem)) {
                weight += context.rarity(stem);
            }
        }
        return new SharedWords(shared, weight);
    }
}

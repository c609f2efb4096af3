package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The rare words that two sentences share.
 *
 * @param stems the stems, in order of the first sentence
 * @param weight how rare they are together: 1 for each word of one document, less for others
 */
record SharedWords(Set<String> stems, double weight) {

    static SharedWords of(QuotableSentence draft, QuotableSentence earlier, DraftContext context) {
        Set<String> shared = context.rareStems(draft);
        shared.retainAll(new HashSet<>(Arrays.asList(earlier.stems())));
        return new SharedWords(shared, context.rarity(shared));
    }
}

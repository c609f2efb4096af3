package io.github.postmortem4j.corpus.internal.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.internal.mechanism.MechanismMatch;
import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A postmortem with its sentences and what was found in them.
 *
 * @param postmortem the postmortem
 * @param sentences its sentences
 * @param mechanisms the mechanisms in the sentences
 * @param services the services, as written, without duplicates that differ in case only
 */
public record AnalyzedPostmortem(
        Postmortem postmortem,
        List<QuotableSentence> sentences,
        List<MechanismMatch> mechanisms,
        List<String> services) {

    /** {@return the ids of the mechanisms, each with the number of sentences that match it} */
    public Map<String, Integer> mechanismCounts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (MechanismMatch match : mechanisms) {
            counts.merge(match.mechanism().id(), 1, Integer::sum);
        }
        return counts;
    }
}

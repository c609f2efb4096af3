package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.internal.document.AnalyzedPostmortem;
import io.github.postmortem4j.corpus.similar.MatchStrength;
import io.github.postmortem4j.corpus.similar.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why two incidents are similar.
 *
 * @param strength how strong the reasons are
 * @param reasons the reasons, the most specific first
 */
record Explanation(MatchStrength strength, List<Reason> reasons) {

    private static final int MAX_MECHANISMS = 3;
    private static final int MAX_SERVICES = 3;
    /** A common mechanism convinces readers only where it is stated as the cause. */
    private static final double MIN_MECHANISM = 0.75;
    /** A few words that are not quite rare convince nobody. */
    private static final double MIN_WORDS = 1.8;

    static Explanation of(DraftContext context, AnalyzedPostmortem earlier) {
        List<ScoredReason> mechanisms = best(MechanismReasons.find(context, earlier), MAX_MECHANISMS);
        List<ScoredReason> services = best(ServiceReasons.find(context, earlier), MAX_SERVICES);
        List<ScoredReason> words = WordReasons.find(context, earlier);
        List<ScoredReason> reasons = new ArrayList<>(atLeast(mechanisms, MIN_MECHANISM));
        reasons.addAll(CauseReasons.find(context, earlier.postmortem()));
        reasons.addAll(services);
        words.stream()
                .filter(word -> context.rarity(word.stems()) >= MIN_WORDS && isNew(word.reason(), mechanisms))
                .forEach(reasons::add);
        return new Explanation(
                StrengthRating.of(context, mechanisms, services, words),
                reasons.stream().map(ScoredReason::reason).toList());
    }

    /** The same two sentences say nothing more a second time. */
    private static boolean isNew(Reason reason, List<ScoredReason> others) {
        return others.stream()
                .map(ScoredReason::reason)
                .noneMatch(other -> other.getDraftQuote()
                                .getText()
                                .equals(reason.getDraftQuote().getText())
                        && other.getEarlierQuote()
                                .getText()
                                .equals(reason.getEarlierQuote().getText()));
    }

    private static List<ScoredReason> atLeast(List<ScoredReason> reasons, double score) {
        return reasons.stream().filter(reason -> reason.score() >= score).toList();
    }

    private static List<ScoredReason> best(List<ScoredReason> reasons, int limit) {
        return reasons.stream()
                .sorted(Comparator.comparingDouble(ScoredReason::score).reversed())
                .limit(limit)
                .toList();
    }
}

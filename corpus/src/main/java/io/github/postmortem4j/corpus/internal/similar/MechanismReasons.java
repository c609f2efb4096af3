package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.internal.document.AnalyzedPostmortem;
import io.github.postmortem4j.corpus.internal.mechanism.Mechanism;
import io.github.postmortem4j.corpus.internal.mechanism.MechanismMatch;
import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import io.github.postmortem4j.corpus.internal.text.QuoteWriter;
import io.github.postmortem4j.corpus.similar.Reason;
import io.github.postmortem4j.corpus.similar.ReasonKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds failure mechanisms, and safeguards that failed, that two incidents share. */
final class MechanismReasons {

    /** Sentences that share as many rare words are as good as the same. */
    private static final double MANY_WORDS = 2.2;

    private MechanismReasons() {}

    static List<ScoredReason> find(DraftContext context, AnalyzedPostmortem earlier) {
        Map<Mechanism, List<MechanismMatch>> draftMatches = byMechanism(context.draft());
        List<ScoredReason> reasons = new ArrayList<>();
        byMechanism(earlier).forEach((mechanism, matches) -> {
            List<MechanismMatch> own = draftMatches.get(mechanism);
            if (own != null && context.isRareMechanism(mechanism.id())) {
                reasons.add(reason(context, earlier, mechanism, own, matches));
            }
        });
        return reasons;
    }

    private static Map<Mechanism, List<MechanismMatch>> byMechanism(AnalyzedPostmortem postmortem) {
        Map<Mechanism, List<MechanismMatch>> matches = new LinkedHashMap<>();
        for (MechanismMatch match : postmortem.mechanisms()) {
            matches.computeIfAbsent(match.mechanism(), mechanism -> new ArrayList<>())
                    .add(match);
        }
        return matches;
    }

    /** Quotes the two sentences that are most about the cause and have most in common. */
    private static ScoredReason reason(
            DraftContext context,
            AnalyzedPostmortem earlier,
            Mechanism mechanism,
            List<MechanismMatch> draftMatches,
            List<MechanismMatch> earlierMatches) {
        @Nullable ScoredReason best = null;
        for (MechanismMatch own : draftMatches) {
            for (MechanismMatch other : earlierMatches) {
                ScoredReason reason = reason(context, earlier, mechanism, own, other);
                if (best == null || reason.score() > best.score()) {
                    best = reason;
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("a shared mechanism has matches on both sides");
        }
        return best;
    }

    private static ScoredReason reason(
            DraftContext context,
            AnalyzedPostmortem earlier,
            Mechanism mechanism,
            MechanismMatch own,
            MechanismMatch other) {
        QuotableSentence ownSentence = context.draft().sentences().get(own.sentence());
        QuotableSentence otherSentence = earlier.sentences().get(other.sentence());
        SharedWords shared = SharedWords.of(ownSentence, otherSentence, context);
        double score = context.mechanismRarity(mechanism.id())
                * Centrality.of(ownSentence)
                * Centrality.of(otherSentence)
                * (1 + Math.min(shared.weight() / MANY_WORDS, 1));
        Reason reason = Reason.builder()
                .kind(mechanism.safeguard() ? ReasonKind.SAFEGUARD : ReasonKind.MECHANISM)
                .description(mechanism.title())
                .draftQuote(QuoteWriter.ofWords(ownSentence, own.words()))
                .earlierQuote(QuoteWriter.ofWords(otherSentence, other.words()))
                .build();
        return new ScoredReason(reason, score, Set.copyOf(shared.stems()));
    }
}

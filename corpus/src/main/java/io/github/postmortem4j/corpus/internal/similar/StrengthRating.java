package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.similar.MatchStrength;
import io.github.postmortem4j.corpus.similar.ReasonKind;
import java.util.List;

/** Rates reasons. The thresholds were chosen on labeled incidents; {@code docs/corpus.md} lists how often they are right. */
final class StrengthRating {

    /** A mechanism of this score is rare, or is stated as the cause in sentences that are alike. */
    private static final double STRONG_MECHANISM = 1.2;

    private static final double WEAK_MECHANISM = 0.9;
    /** The rare words of the quoted sentences, counted by their rarity. */
    private static final double MANY_RARE_WORDS = 2.7;

    private static final double FEW_RARE_WORDS = 1.8;

    private StrengthRating() {}

    static MatchStrength of(
            DraftContext context,
            List<ScoredReason> mechanisms,
            List<ScoredReason> services,
            List<ScoredReason> words) {
        double mechanism = mechanisms.stream()
                .filter(reason -> reason.reason().getKind() == ReasonKind.MECHANISM)
                .mapToDouble(ScoredReason::score)
                .max()
                .orElse(0);
        double rareWords = words.stream()
                .flatMap(reason -> reason.stems().stream())
                .mapToDouble(context::rarity)
                .sum();
        boolean sameService = !services.isEmpty();
        if (mechanism >= STRONG_MECHANISM && (sameService || rareWords >= MANY_RARE_WORDS)) {
            return MatchStrength.STRONG;
        }
        boolean weak = mechanism < WEAK_MECHANISM && rareWords < FEW_RARE_WORDS && !sameService;
        return weak ? MatchStrength.WEAK : MatchStrength.SOME;
    }
}

package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.internal.document.AnalyzedPostmortem;
import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import io.github.postmortem4j.corpus.internal.text.QuoteWriter;
import io.github.postmortem4j.corpus.similar.Quote;
import io.github.postmortem4j.corpus.similar.Reason;
import io.github.postmortem4j.corpus.similar.ReasonKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds pairs of sentences that share rare words. */
final class WordReasons {

    private static final int MAX_REASONS = 2;
    private static final int MIN_WORDS = 2;

    private WordReasons() {}

    /** Returns the best pairs, best first; no word is in two of them. */
    static List<ScoredReason> find(DraftContext context, AnalyzedPostmortem earlier) {
        RareWordIndex index = new RareWordIndex(earlier.sentences());
        List<Pair> pairs = new ArrayList<>();
        for (QuotableSentence draft : context.draft().sentences()) {
            index.find(context.rareStems(draft), MIN_WORDS)
                    .forEach((other, stems) ->
                            pairs.add(new Pair(draft, other, new SharedWords(stems, context.rarity(stems)))));
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        List<ScoredReason> reasons = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (reasons.size() < MAX_REASONS && pair.shared().stems().stream().noneMatch(used::contains)) {
                used.addAll(pair.shared().stems());
                reasons.add(pair.toReason());
            }
        }
        return reasons;
    }

    private record Pair(QuotableSentence draft, QuotableSentence earlier, SharedWords shared) {

        /** Two long sentences share words by chance. */
        double score() {
            double length = Math.log(10.0 + draft.size()) + Math.log(10.0 + earlier.size());
            return shared.weight() / length * Math.sqrt(Centrality.of(draft) * Centrality.of(earlier));
        }

        ScoredReason toReason() {
            Quote quote = QuoteWriter.ofStems(draft, shared.stems());
            Reason reason = Reason.builder()
                    .kind(ReasonKind.WORDS)
                    .description(String.join(", ", quote.getWords()))
                    .draftQuote(quote)
                    .earlierQuote(QuoteWriter.ofStems(earlier, shared.stems()))
                    .build();
            return new ScoredReason(reason, score(), shared.stems());
        }
    }
}

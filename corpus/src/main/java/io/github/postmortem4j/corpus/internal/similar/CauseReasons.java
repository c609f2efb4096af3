package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import io.github.postmortem4j.corpus.internal.text.QuoteWriter;
import io.github.postmortem4j.corpus.internal.text.SentenceSplitter;
import io.github.postmortem4j.corpus.internal.text.TextFragment;
import io.github.postmortem4j.corpus.internal.text.TextPart;
import io.github.postmortem4j.corpus.similar.Quote;
import io.github.postmortem4j.corpus.similar.Reason;
import io.github.postmortem4j.corpus.similar.ReasonKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares stated triggers and contributing factors. */
final class CauseReasons {

    private static final int MIN_WORDS = 2;

    private CauseReasons() {}

    static List<ScoredReason> find(DraftContext context, Postmortem earlier) {
        Postmortem draft = context.draft().postmortem();
        List<ScoredReason> reasons = new ArrayList<>();
        add(reasons, best(context, ReasonKind.TRIGGER, triggers(draft), triggers(earlier)));
        add(reasons, best(context, ReasonKind.FACTOR, factors(draft), factors(earlier)));
        return reasons;
    }

    private static void add(List<ScoredReason> reasons, @Nullable ScoredReason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private static List<QuotableSentence> triggers(Postmortem postmortem) {
        return sentences(List.of(postmortem.getRootCauseAndResolution().getTrigger()));
    }

    private static List<QuotableSentence> factors(Postmortem postmortem) {
        return sentences(postmortem.getRootCauseAndResolution().getContributingFactors());
    }

    private static List<QuotableSentence> sentences(List<String> texts) {
        return SentenceSplitter.split(texts.stream()
                .map(text -> new TextFragment(TextPart.CAUSE, text))
                .toList());
    }

    private static @Nullable ScoredReason best(
            DraftContext context, ReasonKind kind, List<QuotableSentence> draft, List<QuotableSentence> earlier) {
        ScoredReason best = null;
        for (QuotableSentence own : draft) {
            for (QuotableSentence other : earlier) {
                SharedWords shared = SharedWords.of(own, other, context);
                if (shared.stems().size() >= MIN_WORDS && (best == null || shared.weight() > best.score())) {
                    Quote quote = QuoteWriter.ofStems(own, shared.stems());
                    Reason reason = Reason.builder()
                            .kind(kind)
                            .description(String.join(", ", quote.getWords()))
                            .draftQuote(quote)
                            .earlierQuote(QuoteWriter.ofStems(other, shared.stems()))
                            .build();
                    best = new ScoredReason(reason, shared.weight(), shared.stems());
                }
            }
        }
        return best;
    }
}

package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.internal.document.AnalyzedPostmortem;
import io.github.postmortem4j.corpus.internal.document.PostmortemAnalyzer;
import io.github.postmortem4j.corpus.internal.text.PhraseIndex;
import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import io.github.postmortem4j.corpus.internal.text.QuoteWriter;
import io.github.postmortem4j.corpus.similar.Quote;
import io.github.postmortem4j.corpus.similar.Reason;
import io.github.postmortem4j.corpus.similar.ReasonKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds services that two incidents affected. */
final class ServiceReasons {

    private ServiceReasons() {}

    static List<ScoredReason> find(DraftContext context, AnalyzedPostmortem earlier) {
        Set<String> others = new HashSet<>();
        earlier.services().forEach(service -> others.add(PostmortemAnalyzer.key(service)));
        List<ScoredReason> reasons = new ArrayList<>();
        for (String service : context.draft().services()) {
            if (others.contains(PostmortemAnalyzer.key(service))) {
                Reason reason = Reason.builder()
                        .kind(ReasonKind.SERVICE)
                        .description(service)
                        .draftQuote(quote(service, context.draft()))
                        .earlierQuote(quote(service, earlier))
                        .build();
                reasons.add(new ScoredReason(reason, 1, Set.of()));
            }
        }
        return reasons;
    }

    /** Quotes the first sentence that names the service; the list of services is one. */
    private static Quote quote(String service, AnalyzedPostmortem postmortem) {
        PhraseIndex phrase = new PhraseIndex();
        phrase.add(service);
        List<Integer> words = new ArrayList<>();
        for (QuotableSentence sentence : postmortem.sentences()) {
            phrase.find(sentence, (number, first, length) -> {
                if (words.isEmpty()) {
                    IntStream.range(first, first + length).forEach(words::add);
                }
            });
            if (!words.isEmpty()) {
                return QuoteWriter.ofWords(sentence, words);
            }
        }
        // A name without letters or digits is not found in text.
        return Quote.builder().part("impact").text(service).addWord(service).build();
    }
}

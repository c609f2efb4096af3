package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.internal.engine.EngineHit;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.StoredDocument;
import io.github.postmortem4j.corpus.similar.SimilaritySignal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reorders the best hits by further signals. */
final class SignalRanking {

    private static final int CANDIDATES = 100;

    private final List<SimilaritySignal> signals;

    SignalRanking(List<SimilaritySignal> signals) {
        this.signals = List.copyOf(signals);
    }

    /** {@return the number of hits to ask for} */
    int candidates(int limit) {
        return signals.isEmpty() ? limit : Math.max(limit, CANDIDATES);
    }

    /** Returns the documents of the best hits, in the order of the ranking and the signals together. */
    List<StoredDocument> rerank(Postmortem draft, List<EngineHit> hits, EngineSnapshot snapshot, int limit) {
        if (signals.isEmpty() || hits.isEmpty()) {
            return snapshot.fetch(hits);
        }
        List<byte[]> features =
                signals.stream().map(signal -> signal.features(draft)).toList();
        List<StoredDocument> documents = snapshot.fetch(hits);
        float best = hits.get(0).score();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            double score = hits.get(i).score() / best;
            if (i < CANDIDATES) {
                score += compare(features, documents.get(i));
            }
            candidates.add(new Candidate(documents.get(i), score));
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(limit)
                .map(Candidate::document)
                .toList();
    }

    private double compare(List<byte[]> draft, StoredDocument document) {
        double sum = 0;
        for (int i = 0; i < signals.size(); i++) {
            SimilaritySignal signal = signals.get(i);
            byte[] features = document.features().get(signal.getName());
            if (features != null) {
                sum += signal.getWeight() * signal.compare(draft.get(i), features);
            }
        }
        return sum;
    }

    private record Candidate(StoredDocument document, double score) {}
}

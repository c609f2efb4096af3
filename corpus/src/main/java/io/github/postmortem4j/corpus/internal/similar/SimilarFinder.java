package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import io.github.postmortem4j.corpus.internal.document.AnalyzedPostmortem;
import io.github.postmortem4j.corpus.internal.document.CorpusDocuments;
import io.github.postmortem4j.corpus.internal.document.DocumentDate;
import io.github.postmortem4j.corpus.internal.document.DocumentIndexer;
import io.github.postmortem4j.corpus.internal.document.PostmortemAnalyzer;
import io.github.postmortem4j.corpus.internal.document.Recurrences;
import io.github.postmortem4j.corpus.internal.engine.EngineHit;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.RankingQuery;
import io.github.postmortem4j.corpus.internal.engine.StoredDocument;
import io.github.postmortem4j.corpus.similar.MatchStrength;
import io.github.postmortem4j.corpus.similar.SimilarIncident;
import io.github.postmortem4j.corpus.similar.SimilarIncidents;
import io.github.postmortem4j.corpus.similar.SimilarOptions;
import io.github.postmortem4j.corpus.similar.SimilaritySignal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds earlier incidents like a draft. Safe for use by many threads. */
public final class SimilarFinder {

    private final PostmortemAnalyzer analyzer;
    private final CorpusDocuments documents;
    private final SignalRanking signals;
    private final RankingWeights weights;

    /**
     * Creates a finder.
     *
     * @param analyzer analyzes drafts
     * @param documents reads what the index stores
     * @param signals further signals of similarity
     * @param weights the numbers of the ranking
     */
    public SimilarFinder(
            PostmortemAnalyzer analyzer,
            CorpusDocuments documents,
            List<SimilaritySignal> signals,
            RankingWeights weights) {
        this.analyzer = analyzer;
        this.documents = documents;
        this.signals = new SignalRanking(signals);
        this.weights = weights;
    }

    /**
     * Finds similar incidents.
     *
     * @param draft the draft
     * @param options how to look for them
     * @param snapshot the state of the corpus
     * @return the similar incidents
     */
    public SimilarIncidents find(Postmortem draft, SimilarOptions options, EngineSnapshot snapshot) {
        AnalyzedPostmortem analyzed = analyzer.analyze(draft);
        QueryTerms terms = QueryTerms.choose(analyzed, isIndexed(draft, options, snapshot), snapshot, weights);
        List<EngineHit> hits = snapshot.rank(new RankingQuery(
                terms.boosts(),
                DocumentIndexer.folder(options.getDraftPath()),
                (float) (weights.folderShare() * terms.bestScore()),
                until(draft, options),
                new RankingQuery.Exclusion(options.getDraftPath(), draft.getId()),
                signals.candidates(options.getLimit())));
        SimilarIncidents.Builder result = SimilarIncidents.builder()
                .mechanisms(analyzed.mechanismCounts().keySet())
                .words(terms.words());
        DraftContext context = new DraftContext(analyzed, terms.statistics());
        EarlierActions actions = new EarlierActions(context, options.getToday());
        int rank = 1;
        for (StoredDocument stored : signals.rerank(draft, hits, snapshot, options.getLimit())) {
            result.addMatch(match(context, stored, rank++, options.isExplained() ? actions : null));
        }
        return result.build();
    }

    private SimilarIncident match(
            DraftContext context, StoredDocument stored, int rank, @Nullable EarlierActions actions) {
        Postmortem earlier = documents.parse(stored);
        CorpusDocument document = documents.describe(stored, earlier);
        boolean confirmed = isConfirmed(context.draft().postmortem(), stored, earlier);
        SimilarIncident.Builder match =
                SimilarIncident.builder().rank(rank).document(document).confirmed(confirmed);
        if (actions == null) {
            return match.strength(MatchStrength.WEAK).build();
        }
        Explanation explanation = Explanation.of(context, analyzer.analyze(earlier));
        boolean recurrence = confirmed || explanation.strength() == MatchStrength.STRONG;
        return match.strength(explanation.strength())
                .reasons(explanation.reasons())
                .actions(actions.list(document, earlier, recurrence))
                .build();
    }

    private static boolean isConfirmed(Postmortem draft, StoredDocument stored, Postmortem earlier) {
        Set<String> confirmed = Recurrences.of(draft).confirmed();
        return (!earlier.getId().isEmpty() && confirmed.contains(earlier.getId()))
                || confirmed.contains(stored.key())
                || confirmed.contains(stored.path());
    }

    private static boolean isIndexed(Postmortem draft, SimilarOptions options, EngineSnapshot snapshot) {
        return (!draft.getId().isBlank() && snapshot.find(draft.getId()) != null)
                || (!options.getDraftPath().isEmpty() && snapshot.find(options.getDraftPath()) != null);
    }

    private static @Nullable Long until(Postmortem draft, SimilarOptions options) {
        OffsetDateTime until = options.getUntil();
        OffsetDateTime latest = until != null ? until : DocumentDate.of(draft, options.getDraftPath());
        return latest == null ? null : latest.toEpochSecond();
    }
}

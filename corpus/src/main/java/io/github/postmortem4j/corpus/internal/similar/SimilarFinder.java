package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.internal.document.AnalyzedPostmortem;
import io.github.postmortem4j.corpus.internal.document.CorpusDocuments;
import io.github.postmortem4j.corpus.internal.document.DocumentDate;
import io.github.postmortem4j.corpus.internal.document.DocumentIndexer;
import io.github.postmortem4j.corpus.internal.document.PostmortemAnalyzer;
import io.github.postmortem4j.corpus.internal.engine.EngineHit;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.RankingQuery;
import io.github.postmortem4j.corpus.internal.engine.StoredDocument;
import io.github.postmortem4j.corpus.similar.MatchStrength;
import io.github.postmortem4j.corpus.similar.SimilarIncident;
import io.github.postmortem4j.corpus.similar.SimilarIncidents;
import io.github.postmortem4j.corpus.similar.SimilarOptions;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds earlier incidents like a draft. Safe for use by many threads. */
public final class SimilarFinder {

    private final PostmortemAnalyzer analyzer;
    private final CorpusDocuments documents;
    private final RankingWeights weights;

    /**
     * Creates a finder.
     *
     * @param analyzer analyzes drafts
     * @param documents reads what the index stores
     * @param weights the numbers of the ranking
     */
    public SimilarFinder(PostmortemAnalyzer analyzer, CorpusDocuments documents, RankingWeights weights) {
        this.analyzer = analyzer;
        this.documents = documents;
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
                options.getLimit()));
        SimilarIncidents.Builder result = SimilarIncidents.builder()
                .mechanisms(analyzed.mechanismCounts().keySet())
                .words(terms.words());
        int rank = 1;
        for (StoredDocument stored : snapshot.fetch(hits)) {
            Postmortem earlier = documents.parse(stored);
            result.addMatch(SimilarIncident.builder()
                    .rank(rank++)
                    .document(documents.describe(stored, earlier))
                    .strength(MatchStrength.WEAK)
                    .confirmed(false)
                    .build());
        }
        return result.build();
    }

    private static boolean isIndexed(Postmortem draft, SimilarOptions options, EngineSnapshot snapshot) {
        return !draft.getId().isBlank() && snapshot.find(draft.getId()) != null
                || !options.getDraftPath().isEmpty() && snapshot.find(options.getDraftPath()) != null;
    }

    private static @Nullable Long until(Postmortem draft, SimilarOptions options) {
        OffsetDateTime until = options.getUntil();
        OffsetDateTime latest = until != null ? until : DocumentDate.of(draft, options.getDraftPath());
        return latest == null ? null : latest.toEpochSecond();
    }
}

package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.internal.engine.DocumentFacts;
import io.github.postmortem4j.corpus.internal.engine.DocumentFilter;
import io.github.postmortem4j.corpus.internal.engine.EngineHit;
import io.github.postmortem4j.corpus.internal.engine.EngineSearchRequest;
import io.github.postmortem4j.corpus.internal.engine.EngineSearchResult;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.RankingQuery;
import io.github.postmortem4j.corpus.internal.engine.StoredDocument;
import io.github.postmortem4j.corpus.internal.engine.TermStatistics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** A committed state of an index. */
final class LuceneSnapshot implements EngineSnapshot {

    /** At most as many documents may have the id of a draft. */
    private static final int MAX_EXCLUDED = 10;

    private final DirectoryReader reader;
    private final IndexErrors errors;
    private final IndexSearcher searcher;

    LuceneSnapshot(DirectoryReader reader, IndexErrors errors) {
        this.reader = reader;
        this.errors = errors;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(LuceneEngine.similarity());
    }

    @Override
    public long size() {
        return errors.read(() -> searcher.count(LuceneQueries.filter(DocumentFilter.ALL)));
    }

    @Override
    public TermStatistics statistics(Collection<String> terms) {
        return errors.read(() -> {
            Map<String, Long> frequencies = new HashMap<>();
            for (String term : terms) {
                int frequency = reader.docFreq(new Term(IndexField.TERMS, term));
                if (frequency > 0) {
                    frequencies.put(term, (long) frequency);
                }
            }
            return new TermStatistics(reader.getDocCount(IndexField.TERMS), frequencies);
        });
    }

    @Override
    public List<EngineHit> rank(RankingQuery query) {
        if (query.boosts().isEmpty()) {
            return List.of();
        }
        return errors.read(() -> {
            int wanted = HitOrder.withTies(query.limit()) + MAX_EXCLUDED;
            Long until = query.until();
            Query ranking = LuceneQueries.ranking(query);
            ScoreDoc[] best = searcher.search(ranking, new DatedTopDocs(wanted, until == null ? Long.MAX_VALUE : until))
                    .scoreDocs;
            Set<Integer> excluded = new HashSet<>();
            addDocuments(IndexField.ID, query.exclusion().id(), excluded);
            addDocuments(IndexField.KEY, query.exclusion().path(), excluded);
            // A document that is only in the same folder has nothing in common with the draft.
            Predicate<ScoreDoc> isIncluded = hit ->
                    !excluded.contains(hit.doc) && (query.folder().isEmpty() || hit.score != query.folderBoost());
            ScoreDoc[] included = Arrays.stream(best).filter(isIncluded).toArray(ScoreDoc[]::new);
            boolean isComplete = best.length < wanted
                    || (included.length >= query.limit() && !HitOrder.isCutAmongTies(included, query.limit()));
            if (!isComplete) {
                included = Arrays.stream(
                                HitOrder.search(searcher, LuceneQueries.exactRanking(query), wanted, 1).scoreDocs)
                        .filter(hit -> !excluded.contains(hit.doc))
                        .toArray(ScoreDoc[]::new);
            }
            return HitOrder.sorted(reader, included, query.limit());
        });
    }

    private void addDocuments(String field, String value, Set<Integer> documents) throws IOException {
        if (!value.isEmpty()) {
            for (ScoreDoc found : searcher.search(LuceneQueries.named(field, value), MAX_EXCLUDED).scoreDocs) {
                documents.add(found.doc);
            }
        }
    }

    @Override
    public EngineSearchResult search(EngineSearchRequest request) {
        Query query = LuceneQueries.search(request.terms(), request.filter());
        return errors.read(() -> {
            TopDocs top = HitOrder.search(searcher, query, request.limit(), Integer.MAX_VALUE);
            return new EngineSearchResult(
                    top.totalHits.value,
                    HitOrder.sorted(reader, top.scoreDocs, request.limit()),
                    FacetCounter.count(searcher, query, request.facetLimit()));
        });
    }

    @Override
    public List<StoredDocument> fetch(List<EngineHit> hits) {
        return errors.read(() -> {
            List<StoredDocument> documents = new ArrayList<>();
            for (EngineHit hit : hits) {
                documents.add(fetch(Math.toIntExact(hit.handle())));
            }
            return documents;
        });
    }

    private StoredDocument fetch(int document) throws IOException {
        StoredDocumentVisitor visitor = new StoredDocumentVisitor();
        reader.storedFields().document(document, visitor);
        return visitor.document();
    }

    @Override
    public @Nullable StoredDocument find(String name) {
        return errors.read(() -> {
            for (String field : List.of(IndexField.KEY, IndexField.ID)) {
                ScoreDoc[] found = searcher.search(LuceneQueries.named(field, name), HitOrder.withTies(1)).scoreDocs;
                if (found.length > 0) {
                    return fetch(
                            Math.toIntExact(HitOrder.byKey(reader, found).get(0).handle()));
                }
            }
            return null;
        });
    }

    @Override
    public void scan(DocumentFilter filter, Consumer<DocumentFacts> consumer) {
        errors.read(() -> {
            FactsReader.scan(searcher, LuceneQueries.filter(filter), consumer);
            return filter;
        });
    }

    @Override
    public void scanUnfinished(DocumentFilter filter, Consumer<StoredDocument> consumer) {
        errors.read(() -> {
            MatchingDocuments.forEach(
                    searcher,
                    LuceneQueries.unfinished(filter),
                    (leaf, document) -> consumer.accept(fetch(leaf.docBase + document)));
            return filter;
        });
    }

    @Override
    public void close() {
        errors.read(() -> {
            reader.decRef();
            return reader;
        });
    }
}

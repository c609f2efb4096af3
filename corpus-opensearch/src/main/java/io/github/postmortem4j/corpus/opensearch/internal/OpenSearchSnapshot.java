package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.internal.engine.DocumentFacts;
import io.github.postmortem4j.corpus.internal.engine.DocumentFilter;
import io.github.postmortem4j.corpus.internal.engine.EngineHit;
import io.github.postmortem4j.corpus.internal.engine.EngineSearchRequest;
import io.github.postmortem4j.corpus.internal.engine.EngineSearchResult;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.RankingQuery;
import io.github.postmortem4j.corpus.internal.engine.SnapshotGoneException;
import io.github.postmortem4j.corpus.internal.engine.StoredDocument;
import io.github.postmortem4j.corpus.internal.engine.TermStatistics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A complete index of a cluster, which never changes. */
final class OpenSearchSnapshot implements EngineSnapshot {

    /** Documents with the score of the last hit may be in any order, so that a few more are asked for. */
    private static final int TIES = 30;

    /** Within this time, all nodes usually know which index is the current one. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    private static final int TERMS_PER_REQUEST = 500;
    private static final int FACTS_PER_PAGE = 5_000;
    private static final int DOCUMENTS_PER_REQUEST = 50;

    private final IndexReader reader;
    private final float similarityFactor;
    private final BooleanSupplier replaced;

    /**
     * @param similarityFactor what the cluster multiplies BM25 with
     * @param replaced whether an update has replaced the index meanwhile
     */
    OpenSearchSnapshot(IndexReader reader, float similarityFactor, BooleanSupplier replaced) {
        this.reader = reader;
        this.similarityFactor = similarityFactor;
        this.replaced = replaced;
    }

    private <T extends @Nullable Object> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (SnapshotGoneException e) {
            reader.client().pause(PAUSE);
            throw e;
        } catch (CorpusException e) {
            if (replaced.getAsBoolean()) {
                throw new SnapshotGoneException(e);
            }
            // The node that was asked may not know yet.
            reader.client().pause(PAUSE);
            if (replaced.getAsBoolean()) {
                throw new SnapshotGoneException(e);
            }
            throw e;
        }
    }

    @Override
    public long size() {
        return read(() ->
                total(reader.search(Map.of("query", ClusterQueries.DOCUMENTS, "size", 0, "track_total_hits", true))));
    }

    private static long total(JsonNode result) {
        return result.path("hits").path("total").path("value").asLong(0);
    }

    @Override
    public TermStatistics statistics(Collection<String> terms) {
        List<String> all = List.copyOf(terms);
        Map<String, Long> frequencies = new HashMap<>();
        for (int start = 0; start < all.size(); start += TERMS_PER_REQUEST) {
            List<String> some = all.subList(start, Math.min(all.size(), start + TERMS_PER_REQUEST));
            read(() -> addFrequencies(some, frequencies));
        }
        return new TermStatistics(size(), frequencies);
    }

    private Map<String, Long> addFrequencies(List<String> terms, Map<String, Long> frequencies) {
        List<Map<String, Object>> filters = new ArrayList<>();
        terms.forEach(term -> filters.add(ClusterQueries.term(ClusterField.TERMS, term)));
        JsonNode buckets = reader.search(Map.of(
                        "size",
                        0,
                        "track_total_hits",
                        false,
                        "aggs",
                        Map.of("terms", Map.of("filters", Map.of("filters", filters)))))
                .path("aggregations")
                .path("terms")
                .path("buckets");
        for (int i = 0; i < terms.size(); i++) {
            long frequency = buckets.path(i).path("doc_count").asLong(0);
            if (frequency > 0) {
                frequencies.put(terms.get(i), frequency);
            }
        }
        return frequencies;
    }

    @Override
    public List<EngineHit> rank(RankingQuery query) {
        if (query.boosts().isEmpty()) {
            return List.of();
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", ClusterQueries.ranking(query, similarityFactor));
        int wanted = query.limit() + TIES;
        body.put("size", wanted);
        body.put("track_total_hits", false);
        List<DatedHit> best = hits(body);
        // The exact order takes longer: the cluster skips no documents.
        if (best.size() == wanted
                && best.get(wanted - 1).score() == best.get(query.limit() - 1).score()) {
            body.put("sort", ClusterQueries.ORDER);
            best = hits(body);
        }
        return best.stream()
                .sorted(DatedHit.ORDER)
                .limit(query.limit())
                .map(DatedHit::toHit)
                .toList();
    }

    private List<DatedHit> hits(Map<String, Object> body) {
        body.put("_source", false);
        body.put("track_scores", true);
        body.put("docvalue_fields", List.of(ClusterField.KEY, ClusterField.DATE));
        return DatedHit.of(read(() -> reader.search(body)));
    }

    @Override
    public EngineSearchResult search(EngineSearchRequest request) {
        Map<String, Object> query = ClusterQueries.search(request.terms(), request.filter());
        FacetReader facets = new FacetReader(reader, query, request.facetLimit());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", query);
        body.put("size", request.limit());
        body.put("track_total_hits", true);
        body.put("track_scores", true);
        body.put("sort", ClusterQueries.ORDER);
        body.put("_source", false);
        body.put("docvalue_fields", List.of(ClusterField.KEY, ClusterField.DATE));
        body.put("aggs", facets.aggregations());
        return read(() -> {
            JsonNode result = reader.search(body);
            return new EngineSearchResult(
                    total(result),
                    DatedHit.of(result).stream().map(DatedHit::toHit).toList(),
                    facets.read(result));
        });
    }

    @Override
    public List<StoredDocument> fetch(List<EngineHit> hits) {
        return fetchKeys(hits.stream().map(EngineHit::key).toList());
    }

    private List<StoredDocument> fetchKeys(List<String> keys) {
        List<StoredDocument> documents = new ArrayList<>();
        List<String> ids = keys.stream().map(DocumentId::ofDocument).toList();
        for (int start = 0; start < ids.size(); start += DOCUMENTS_PER_REQUEST) {
            fetch(ids.subList(start, Math.min(ids.size(), start + DOCUMENTS_PER_REQUEST)), documents);
        }
        return documents;
    }

    private void fetch(List<String> ids, List<StoredDocument> documents) {
        JsonNode found;
        try {
            found = read(() -> reader.get(ids, ClusterDocument.STORED));
        } catch (CorpusException e) {
            if (ids.size() == 1 || !(e.getCause() instanceof BodyTooLongException)) {
                throw e;
            }
            fetch(ids.subList(0, ids.size() / 2), documents);
            fetch(ids.subList(ids.size() / 2, ids.size()), documents);
            return;
        }
        found.forEach(document -> documents.add(ClusterDocument.stored(document.path("_source"))));
    }

    @Override
    public @Nullable StoredDocument find(String name) {
        return read(() -> {
            JsonNode document = reader.get(List.of(DocumentId.ofDocument(name)), ClusterDocument.STORED)
                    .path(0)
                    .path("_source");
            if (document.isMissingNode()) {
                document = reader.search(Map.of(
                                "query",
                                ClusterQueries.term(ClusterField.ID, name),
                                "size",
                                1,
                                "sort",
                                List.of(Map.of(ClusterField.KEY, "asc")),
                                "_source",
                                ClusterDocument.STORED))
                        .path("hits")
                        .path("hits")
                        .path(0)
                        .path("_source");
            }
            return document.isMissingNode() ? null : ClusterDocument.stored(document);
        });
    }

    @Override
    public void scan(DocumentFilter filter, Consumer<DocumentFacts> consumer) {
        scroll(
                ClusterQueries.filter(filter),
                ClusterDocument.factFields(),
                hit -> consumer.accept(ClusterDocument.facts(hit.path("fields"))));
    }

    @Override
    public void scanUnfinished(DocumentFilter filter, Consumer<StoredDocument> consumer) {
        // Whole documents may be long: their keys are read first.
        List<String> keys = new ArrayList<>();
        scroll(ClusterQueries.unfinished(filter), List.of(ClusterField.KEY), hit -> {
            keys.add(hit.path("fields").path(ClusterField.KEY).path(0).asString());
            if (keys.size() == DOCUMENTS_PER_REQUEST) {
                fetchKeys(keys).forEach(consumer);
                keys.clear();
            }
        });
        fetchKeys(keys).forEach(consumer);
    }

    private void scroll(Map<String, Object> query, List<String> fields, Consumer<JsonNode> hits) {
        read(() -> {
            reader.scroll(query, FACTS_PER_PAGE, fields, false, hits);
            return query;
        });
    }

    @Override
    public void close() {
        // The index belongs to the cluster.
    }

    /**
     * A hit with its date.
     *
     * @param key the key of the document
     * @param score the score
     * @param date the date in seconds since the epoch
     */
    private record DatedHit(String key, float score, long date) {

        static final Comparator<DatedHit> ORDER = Comparator.comparingDouble((DatedHit hit) -> -hit.score())
                .thenComparing(Comparator.comparingLong(DatedHit::date).reversed())
                .thenComparing(DatedHit::key);

        static List<DatedHit> of(JsonNode result) {
            List<DatedHit> hits = new ArrayList<>();
            for (JsonNode hit : result.path("hits").path("hits")) {
                JsonNode fields = hit.path("fields");
                hits.add(new DatedHit(
                        fields.path(ClusterField.KEY).path(0).asString(),
                        (float) hit.path("_score").asDouble(),
                        fields.path(ClusterField.DATE).path(0).asLong(ClusterDocument.NO_DATE)));
            }
            return hits;
        }

        EngineHit toHit() {
            return new EngineHit(key, score, 0);
        }
    }
}

package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.search.Facet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Counts the values of facets exactly, although each shard only returns its most frequent values. */
final class FacetReader {

    /** Each shard returns as many values of a facet. If that is not enough, all values are counted in pages. */
    private static final int VALUES_PER_SHARD = 2_000;

    private static final int PAGE = 5_000;
    private static final String VALUE = "value";

    private final IndexReader reader;
    private final Map<String, Object> query;
    private final int limit;

    FacetReader(IndexReader reader, Map<String, Object> query, int limit) {
        this.reader = reader;
        this.query = query;
        this.limit = limit;
    }

    /** {@return the aggregations to add to the search; empty if no facets are wanted} */
    Map<String, Object> aggregations() {
        Map<String, Object> aggregations = new HashMap<>();
        if (limit > 0) {
            ClusterField.facets()
                    .forEach((facet, field) -> aggregations.put(
                            facet.name(),
                            Map.of(
                                    "terms",
                                    Map.of(
                                            "field",
                                            field,
                                            "size",
                                            limit,
                                            "shard_size",
                                            Math.max(limit, VALUES_PER_SHARD),
                                            "order",
                                            List.of(Map.of("_count", "desc"), Map.of("_key", "asc"))))));
        }
        return aggregations;
    }

    /** Reads the counts from the result of the search. */
    Map<Facet, Map<String, Long>> read(JsonNode result) {
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            JsonNode values = result.path("aggregations").path(facet.name());
            boolean exact = values.path("doc_count_error_upper_bound").asLong(0) == 0;
            facets.put(facet, best(exact ? counts(values) : all(facet)));
        }
        return facets;
    }

    private static Map<String, Long> counts(JsonNode values) {
        Map<String, Long> counts = new HashMap<>();
        for (JsonNode bucket : values.path("buckets")) {
            counts.put(bucket.path("key").asString(), bucket.path("doc_count").asLong());
        }
        return counts;
    }

    private Map<String, Long> all(Facet facet) {
        String field = ClusterField.facets().getOrDefault(facet, "");
        Map<String, Long> counts = new HashMap<>();
        Map<String, Object> composite = new HashMap<>();
        composite.put("size", PAGE);
        composite.put("sources", List.of(Map.of(VALUE, Map.of("terms", Map.of("field", field)))));
        while (true) {
            JsonNode page = reader.search(
                            Map.of("query", query, "size", 0, "aggs", Map.of(VALUE, Map.of("composite", composite))))
                    .path("aggregations")
                    .path(VALUE);
            for (JsonNode bucket : page.path("buckets")) {
                counts.put(
                        bucket.path("key").path(VALUE).asString(),
                        bucket.path("doc_count").asLong());
            }
            String last = page.path("after_key").path(VALUE).asString("");
            if (last.isEmpty()) {
                return counts;
            }
            composite.put("after", Map.of(VALUE, last));
        }
    }

    private Map<String, Long> best(Map<String, Long> counts) {
        Map<String, Long> best = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
        return best;
    }
}

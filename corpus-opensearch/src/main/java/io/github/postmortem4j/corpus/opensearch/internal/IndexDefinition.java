package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.internal.engine.Bm25;
import io.github.postmortem4j.corpus.statistics.ResponseTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings and fields of an index in a cluster. */
final class IndexDefinition {

    /** The member of the metadata of an index that says how it was made. */
    static final String META = "postmortem4j";

    /** The limit of hits and matches of the API, and some more for those that are left out. */
    private static final int MAX_RESULTS = 20_000;

    private static final Map<String, Object> KEYWORD = Map.of("type", "keyword");
    private static final Map<String, Object> STORED = Map.of("type", "keyword", "index", false, "doc_values", false);
    private static final Map<String, Object> LONG = Map.of("type", "long");
    private static final Map<String, Object> NUMBER = Map.of("type", "long", "index", false);
    private static final Map<String, Object> BOOLEAN = Map.of("type", "boolean");

    private IndexDefinition() {}

    /** Returns the body of the request that creates an index, for fast writing: without copies, and not searchable yet. */
    static Map<String, Object> of(IndexPlace place, String index, Map<String, String> format) {
        Map<String, Object> settings = Map.of(
                "number_of_shards",
                place.shards(),
                "number_of_replicas",
                0,
                "auto_expand_replicas",
                "false",
                "refresh_interval",
                "-1",
                "max_result_window",
                MAX_RESULTS,
                "similarity",
                Map.of("corpus", Map.of("type", "BM25", "k1", Bm25.SATURATION, "b", Bm25.LENGTH_NORMALIZATION)));
        return Map.of(
                "settings",
                Map.of("index", settings),
                "mappings",
                Map.of("dynamic", "strict", "_meta", Map.of(META, format), "properties", properties()),
                "aliases",
                Map.of(IndexPlace.buildingAlias(index), Map.of()));
    }

    /** Returns the settings of an index that is complete. It never changes again. */
    static Map<String, Object> complete(IndexPlace place) {
        return Map.of(
                "index", Map.of("auto_expand_replicas", "0-" + place.replicas(), "blocks", Map.of("write", true)));
    }

    private static Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String field : List.of(
                ClusterField.KEY,
                ClusterField.PATH,
                ClusterField.FOLDER,
                ClusterField.ID,
                ClusterField.FILE,
                ClusterField.YEAR,
                ClusterField.SEVERITY,
                ClusterField.SERVICE,
                ClusterField.FOLDED_SEVERITY,
                ClusterField.FOLDED_SERVICE,
                ClusterField.MECHANISM)) {
            properties.put(field, KEYWORD);
        }
        properties.put(
                ClusterField.TERMS,
                Map.of("type", "text", "analyzer", "whitespace", "similarity", "corpus", "index_options", "freqs"));
        properties.put(ClusterField.HASH, Map.of("type", "keyword", "index", false));
        properties.put(ClusterField.SOURCE, STORED);
        properties.put(ClusterField.DATE, LONG);
        Map<String, Object> times = new LinkedHashMap<>();
        for (ResponseTime time : ResponseTime.values()) {
            times.put(time.name(), NUMBER);
        }
        properties.put(ClusterField.TIMES, Map.of("properties", times));
        for (String field : List.of(
                ClusterField.ACTIONS_DONE,
                ClusterField.ACTIONS_UNFINISHED,
                ClusterField.ACTIONS_DROPPED,
                ClusterField.DUE)) {
            properties.put(field, NUMBER);
        }
        for (String field : List.of(
                ClusterField.STILL_OPEN, ClusterField.NOT_DONE, ClusterField.CONFIRMED, ClusterField.SUSPECTED)) {
            properties.put(field, BOOLEAN);
        }
        properties.put(ClusterField.FEATURES, Map.of("type", "object", "enabled", false));
        return properties;
    }
}

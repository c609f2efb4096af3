package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.internal.engine.DocumentFilter;
import io.github.postmortem4j.corpus.internal.engine.RankingQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Converts queries to those of a cluster. */
final class ClusterQueries {

    /** Documents have a key; records of files do not. */
    static final Map<String, Object> DOCUMENTS = Map.of("exists", Map.of("field", ClusterField.KEY));

    /** The exact order of equal scores. */
    static final List<Map<String, String>> ORDER =
            List.of(Map.of("_score", "desc"), Map.of(ClusterField.DATE, "desc"), Map.of(ClusterField.KEY, "asc"));

    private ClusterQueries() {}

    /**
     * Returns the query of a ranking.
     *
     * @param similarityFactor what the cluster multiplies BM25 with
     */
    static Map<String, Object> ranking(RankingQuery ranking, float similarityFactor) {
        List<Map<String, Object>> scored = new ArrayList<>();
        List<Map<String, Object>> filters = new ArrayList<>();
        // A number divided by 3 and multiplied by 3 is the same number, so that scores are those of the embedded index.
        ranking.boosts()
                .forEach((term, boost) -> scored.add(Map.of(
                        "term", Map.of(ClusterField.TERMS, Map.of("value", term, "boost", boost / similarityFactor)))));
        if (!ranking.folder().isEmpty() && ranking.folderBoost() > 0) {
            // A document that is only in the same folder has nothing in common with the draft.
            List<Map<String, Object>> terms = ranking.boosts().keySet().stream()
                    .map(term -> term(ClusterField.TERMS, term))
                    .toList();
            filters.add(Map.of("bool", Map.of("should", terms)));
            scored.add(Map.of(
                    "constant_score",
                    Map.of("filter", term(ClusterField.FOLDER, ranking.folder()), "boost", ranking.folderBoost())));
        }
        Long until = ranking.until();
        if (until != null) {
            filters.add(Map.of("range", Map.of(ClusterField.DATE, Map.of("lte", until))));
        }
        Map<String, Object> bool = new HashMap<>();
        bool.put("should", scored);
        bool.put("minimum_should_match", 1);
        bool.put("filter", filters);
        List<Map<String, Object>> excluded = new ArrayList<>();
        addTerm(excluded, ClusterField.ID, ranking.exclusion().id());
        addTerm(excluded, ClusterField.KEY, ranking.exclusion().path());
        bool.put("must_not", excluded);
        return Map.of("bool", bool);
    }

    static Map<String, Object> search(Collection<String> terms, DocumentFilter filter) {
        return Map.of(
                "bool",
                Map.of(
                        "must",
                        terms.stream()
                                .map(term -> term(ClusterField.TERMS, term))
                                .toList(),
                        "filter",
                        filters(filter)));
    }

    static Map<String, Object> filter(DocumentFilter filter) {
        return Map.of("bool", Map.of("filter", filters(filter)));
    }

    static Map<String, Object> unfinished(DocumentFilter filter) {
        List<Map<String, Object>> filters = filters(filter);
        filters.add(Map.of("term", Map.of(ClusterField.NOT_DONE, true)));
        return Map.of("bool", Map.of("filter", filters));
    }

    static Map<String, Object> term(String field, String value) {
        return Map.of("term", Map.of(field, Map.of("value", value)));
    }

    private static List<Map<String, Object>> filters(DocumentFilter filter) {
        List<Map<String, Object>> filters = new ArrayList<>();
        filters.add(DOCUMENTS);
        addTerm(filters, ClusterField.FOLDED_SERVICE, filter.service());
        addTerm(filters, ClusterField.FOLDED_SEVERITY, filter.severity());
        addTerm(filters, ClusterField.MECHANISM, filter.mechanism());
        Long since = filter.since();
        Long until = filter.until();
        if (since != null || until != null) {
            // A document without a date is in no period.
            long first = since == null ? ClusterDocument.NO_DATE + 1 : since;
            Map<String, Object> range = until == null ? Map.of("gte", first) : Map.of("gte", first, "lt", until);
            filters.add(Map.of("range", Map.of(ClusterField.DATE, range)));
        }
        return filters;
    }

    private static void addTerm(List<Map<String, Object>> queries, String field, String value) {
        if (!value.isEmpty()) {
            queries.add(term(field, value));
        }
    }
}

package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.search.Facet;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Counts the values of facets over all documents that match a query. */
final class FacetCounter {

    private static final Map<Facet, String> FIELDS = Map.of(
            Facet.SERVICE, IndexField.SERVICE,
            Facet.SEVERITY, IndexField.SEVERITY,
            Facet.MECHANISM, IndexField.MECHANISM);

    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

    private FacetCounter() {
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
    }

    static Map<Facet, Map<String, Long>> count(IndexSearcher searcher, Query query, int limit) throws IOException {
        FacetCounter counter = new FacetCounter();
        LeafValues[] current = new LeafValues[1];
        MatchingDocuments.forEach(searcher, query, (leaf, document) -> {
            if (current[0] == null || current[0].segment != leaf.ord) {
                current[0] = new LeafValues(leaf);
            }
            counter.add(current[0], document);
        });
        Map<Facet, Map<String, Long>> best = new EnumMap<>(Facet.class);
        counter.counts.forEach((facet, values) -> best.put(facet, best(values, limit)));
        return best;
    }

    private void add(LeafValues values, int document) throws IOException {
        for (Map.Entry<Facet, TextValues> field : values.fields.entrySet()) {
            for (String value : field.getValue().of(document)) {
                increment(field.getKey(), value);
            }
        }
        NumericDocValues dates = values.dates;
        if (dates != null && dates.advanceExact(document)) {
            increment(Facet.YEAR, DocumentMapper.year(dates.longValue()));
        }
    }

    private void increment(Facet facet, String value) {
        if (!value.isEmpty()) {
            counts.getOrDefault(facet, Map.of()).merge(value, 1L, Long::sum);
        }
    }

    private static Map<String, Long> best(Map<String, Long> values, int limit) {
        Map<String, Long> best = new LinkedHashMap<>();
        values.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
        return best;
    }

    /** The doc values of a segment, which move forward only. */
    private static final class LeafValues {

        private final int segment;
        private final Map<Facet, TextValues> fields = new EnumMap<>(Facet.class);
        private final @Nullable NumericDocValues dates;

        LeafValues(LeafReaderContext leaf) throws IOException {
            LeafReader reader = leaf.reader();
            this.segment = leaf.ord;
            for (Map.Entry<Facet, String> field : FIELDS.entrySet()) {
                fields.put(field.getKey(), new TextValues(reader, field.getValue()));
            }
            this.dates = reader.getNumericDocValues(IndexField.DATE);
        }
    }
}

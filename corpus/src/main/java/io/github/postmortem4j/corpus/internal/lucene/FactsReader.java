package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.internal.engine.DocumentFacts;
import io.github.postmortem4j.corpus.internal.engine.DocumentFacts.ActionCounts;
import io.github.postmortem4j.corpus.statistics.ResponseTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Reads the facts of documents from the doc values of a segment. */
final class FactsReader {

    private final int segment;
    private final LeafReader reader;
    private final Map<String, NumericDocValues> numbers = new HashMap<>();
    private final TextValues severities;
    private final TextValues services;
    private final TextValues mechanisms;
    private final SortedNumericDocValues dues;

    private FactsReader(LeafReaderContext leaf) throws IOException {
        this.segment = leaf.ord;
        this.reader = leaf.reader();
        this.severities = new TextValues(reader, IndexField.SEVERITY);
        this.services = new TextValues(reader, IndexField.SERVICE);
        this.mechanisms = new TextValues(reader, IndexField.MECHANISM);
        this.dues = DocValues.getSortedNumeric(reader, IndexField.DUE);
    }

    static void scan(IndexSearcher searcher, Query query, Consumer<DocumentFacts> consumer) throws IOException {
        FactsReader[] current = new FactsReader[1];
        MatchingDocuments.forEach(searcher, query, (leaf, document) -> {
            if (current[0] == null || current[0].segment != leaf.ord) {
                current[0] = new FactsReader(leaf);
            }
            consumer.accept(current[0].read(document));
        });
    }

    private DocumentFacts read(int document) throws IOException {
        Long date = number(document, IndexField.DATE);
        List<String> severity = severities.of(document);
        long recurrence = count(document, IndexField.RECURRENCE);
        return new DocumentFacts(
                date == null || date == DocumentMapper.NO_DATE ? null : date,
                severity.isEmpty() ? "" : severity.get(0),
                services.of(document),
                mechanisms.of(document),
                responseTimes(document),
                count(document, IndexField.STILL_OPEN) == 1,
                new ActionCounts(
                        (int) count(document, IndexField.ACTIONS_DONE),
                        (int) count(document, IndexField.ACTIONS_UNFINISHED),
                        (int) count(document, IndexField.ACTIONS_DROPPED)),
                dues(document),
                recurrence == 1,
                recurrence == 2);
    }

    private Map<ResponseTime, Long> responseTimes(int document) throws IOException {
        Map<ResponseTime, Long> times = new EnumMap<>(ResponseTime.class);
        for (ResponseTime time : ResponseTime.values()) {
            Long length = number(document, IndexField.TIME_PREFIX + time);
            if (length != null) {
                times.put(time, length);
            }
        }
        return times;
    }

    private List<Long> dues(int document) throws IOException {
        List<Long> values = new ArrayList<>();
        if (dues.advanceExact(document)) {
            for (int i = 0; i < dues.docValueCount(); i++) {
                values.add(dues.nextValue());
            }
        }
        return values;
    }

    private long count(int document, String field) throws IOException {
        Long value = number(document, field);
        return value == null ? 0 : value;
    }

    private @Nullable Long number(int document, String field) throws IOException {
        NumericDocValues values = numbers.get(field);
        if (values == null) {
            values = DocValues.getNumeric(reader, field);
            numbers.put(field, values);
        }
        return values.advanceExact(document) ? values.longValue() : null;
    }
}

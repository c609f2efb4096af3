package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.internal.engine.DocumentFacts;
import io.github.postmortem4j.corpus.internal.engine.IndexedDocument;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Converts documents to those of Lucene. */
final class DocumentMapper {

    /** The date of documents without one, so that a range without a lower bound includes them. */
    static final long NO_DATE = Long.MIN_VALUE;

    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setTokenized(true);
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TERMS.freeze();
    }

    private DocumentMapper() {}

    static Document toLucene(IndexedDocument source) {
        Document document = new Document();
        addTerm(document, IndexField.KEY, source.stored().key());
        document.add(new SortedDocValuesField(
                IndexField.KEY, new BytesRef(source.stored().key())));
        addTerm(document, IndexField.PATH, source.stored().path());
        addTerm(document, IndexField.FOLDER, source.folder());
        addTerm(document, IndexField.ID, source.id());
        document.add(new Field(IndexField.TERMS, new TermBag(source.terms()), TERMS));
        document.add(new BinaryDocValuesField(IndexField.HASH, new BytesRef(source.hash())));
        document.add(new StoredField(IndexField.KEY, source.stored().key()));
        document.add(new StoredField(IndexField.PATH, source.stored().path()));
        document.add(new StoredField(IndexField.SOURCE, source.stored().source()));
        for (String service : source.stored().services()) {
            document.add(new StoredField(IndexField.SERVICE, service));
        }
        for (String mechanism : source.stored().mechanisms()) {
            document.add(new StoredField(IndexField.MECHANISM, mechanism));
        }
        source.stored()
                .features()
                .forEach((name, value) -> document.add(new StoredField(IndexField.FEATURE_PREFIX + name, value)));
        addFacts(document, source.facts());
        return document;
    }

    static Document fileRecord(String path, String hash) {
        Document document = new Document();
        addTerm(document, IndexField.FILE, path);
        document.add(new SortedDocValuesField(IndexField.FILE, new BytesRef(path)));
        // Values that every record has are read faster than those that some lack.
        document.add(new Field(IndexField.TERMS, new TermBag(Map.of()), TERMS));
        addDate(document, NO_DATE);
        document.add(new BinaryDocValuesField(IndexField.HASH, new BytesRef(hash)));
        return document;
    }

    private static void addFacts(Document document, DocumentFacts facts) {
        Long date = facts.date();
        long seconds = date == null ? NO_DATE : date;
        addDate(document, seconds);
        if (!facts.severity().isBlank()) {
            addTerm(document, IndexField.SEVERITY, facts.severity().toLowerCase(Locale.ROOT));
            document.add(new SortedSetDocValuesField(IndexField.SEVERITY, new BytesRef(facts.severity())));
        }
        for (String service : facts.services()) {
            addTerm(document, IndexField.SERVICE, service.toLowerCase(Locale.ROOT));
            document.add(new SortedSetDocValuesField(IndexField.SERVICE, new BytesRef(service)));
        }
        for (String mechanism : facts.mechanisms()) {
            document.add(new SortedSetDocValuesField(IndexField.MECHANISM, new BytesRef(mechanism)));
        }
        facts.responseTimes()
                .forEach((time, length) ->
                        document.add(new NumericDocValuesField(IndexField.TIME_PREFIX + time, length)));
        addNumber(document, IndexField.STILL_OPEN, facts.stillOpen() ? 1 : 0);
        addNumber(document, IndexField.ACTIONS_DONE, facts.actions().done());
        addNumber(document, IndexField.ACTIONS_UNFINISHED, facts.actions().unfinished());
        addNumber(document, IndexField.ACTIONS_DROPPED, facts.actions().dropped());
        if (facts.actions().unfinished() + facts.actions().dropped() > 0) {
            addTerm(document, IndexField.NOT_DONE, "true");
        }
        for (long due : facts.dues()) {
            document.add(new SortedNumericDocValuesField(IndexField.DUE, due));
        }
        addNumber(document, IndexField.RECURRENCE, facts.confirmed() ? 1 : facts.suspected() ? 2 : 0);
    }

    /** {@return the year of a date, or "" if there is none} */
    static String year(long seconds) {
        return seconds == NO_DATE
                ? ""
                : String.valueOf(
                        Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).getYear());
    }

    private static void addDate(Document document, long seconds) {
        document.add(new LongPoint(IndexField.DATE, seconds));
        document.add(new NumericDocValuesField(IndexField.DATE, seconds));
    }

    private static void addTerm(Document document, String field, String value) {
        if (!value.isEmpty()) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }

    private static void addNumber(Document document, String field, long value) {
        if (value != 0) {
            document.add(new NumericDocValuesField(field, value));
        }
    }
}

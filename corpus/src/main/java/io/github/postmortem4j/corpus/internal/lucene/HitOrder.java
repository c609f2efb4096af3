package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.internal.engine.EngineHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Orders hits independently of the order in which documents were indexed. */
final class HitOrder {

    /** Documents with the score of the last hit may be in any order, so that a few more are asked for. */
    private static final int TIES = 20;

    private static final Sort EXACT = new Sort(
            SortField.FIELD_SCORE,
            new SortField(IndexField.DATE, SortField.Type.LONG, true),
            new SortField(IndexField.KEY, SortField.Type.STRING));

    private HitOrder() {}

    static int withTies(int limit) {
        return Math.max(1, limit) + TIES;
    }

    /** Returns whether documents that were not found may have the score of the last hit. */
    static boolean isCutAmongTies(ScoreDoc[] hits, int limit) {
        return hits.length > 0 && hits[hits.length - 1].score == hits[Math.min(limit, hits.length) - 1].score;
    }

    /**
     * Finds the best documents in the exact order, which takes longer: no document is skipped.
     *
     * @param counted how many documents to count exactly
     */
    static TopDocs search(IndexSearcher searcher, Query query, int count, int counted) throws IOException {
        TopFieldDocs found =
                searcher.search(query, new TopFieldCollectorManager(EXACT, Math.max(1, count), null, counted));
        for (ScoreDoc hit : found.scoreDocs) {
            hit.score = (Float) ((FieldDoc) hit).fields[0];
        }
        return found;
    }

    /** Returns the best hits by score, then by date, newest first, then by key. */
    static List<EngineHit> sorted(DirectoryReader reader, ScoreDoc[] hits, int limit) throws IOException {
        List<Ordered> ordered = ordered(reader, hits);
        ordered.sort(Comparator.comparingDouble((Ordered hit) -> -hit.hit().score())
                .thenComparing(Comparator.comparingLong(Ordered::date).reversed())
                .thenComparing(hit -> hit.hit().key()));
        return ordered.stream().limit(limit).map(Ordered::hit).toList();
    }

    /** Returns the hits by key. */
    static List<EngineHit> byKey(DirectoryReader reader, ScoreDoc[] hits) throws IOException {
        return ordered(reader, hits).stream()
                .map(Ordered::hit)
                .sorted(Comparator.comparing(EngineHit::key))
                .toList();
    }

    private static List<Ordered> ordered(DirectoryReader reader, ScoreDoc[] hits) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        List<Ordered> ordered = new ArrayList<>(hits.length);
        for (ScoreDoc hit : hits) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            int document = hit.doc - leaf.docBase;
            ordered.add(new Ordered(new EngineHit(key(leaf, document), hit.score, hit.doc), date(leaf, document)));
        }
        return ordered;
    }

    private static String key(LeafReaderContext leaf, int document) throws IOException {
        SortedDocValues keys = leaf.reader().getSortedDocValues(IndexField.KEY);
        return keys != null && keys.advanceExact(document)
                ? keys.lookupOrd(keys.ordValue()).utf8ToString()
                : "";
    }

    private static long date(LeafReaderContext leaf, int document) throws IOException {
        NumericDocValues dates = leaf.reader().getNumericDocValues(IndexField.DATE);
        return dates != null && dates.advanceExact(document) ? dates.longValue() : DocumentMapper.NO_DATE;
    }

    private record Ordered(EngineHit hit, long date) {}
}

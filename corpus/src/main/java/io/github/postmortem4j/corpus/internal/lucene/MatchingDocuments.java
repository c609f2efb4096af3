package io.github.postmortem4j.corpus.internal.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Iterates over the documents that match a query, without scores and without collecting them. */
final class MatchingDocuments {

    private MatchingDocuments() {}

    static void forEach(IndexSearcher searcher, Query query, DocumentConsumer consumer) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                Bits live = leaf.reader().getLiveDocs();
                DocIdSetIterator documents = scorer.iterator();
                while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (live == null || live.get(documents.docID())) {
                        consumer.accept(leaf, documents.docID());
                    }
                }
            }
        }
    }

    /** Receives documents, in ascending order in each leaf. */
    @FunctionalInterface
    interface DocumentConsumer {
        void accept(LeafReaderContext leaf, int document) throws IOException;
    }
}

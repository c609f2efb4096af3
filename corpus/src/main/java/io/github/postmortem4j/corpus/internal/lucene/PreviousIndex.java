package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.internal.engine.EngineUpdate.Known;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The index before an update. It takes one bit of memory per document to know which ones are still there. */
final class PreviousIndex implements Closeable {

    private final DirectoryReader reader;
    private final FixedBitSet kept;

    PreviousIndex(DirectoryReader reader) {
        this.reader = reader;
        this.kept = new FixedBitSet(Math.max(1, reader.maxDoc()));
    }

    /** Keeps a file and its documents, and returns their number; -1 if the file is not there with that content. */
    int keepFile(String path, String hash) throws IOException {
        Found file = find(new Term(IndexField.FILE, path));
        if (file == null || !file.hash().equals(hash)) {
            return -1;
        }
        kept.set(file.document());
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum documents = leaf.reader().postings(new Term(IndexField.PATH, path), PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(documents.docID())) {
                    kept.set(leaf.docBase + documents.docID());
                    count++;
                }
            }
        }
        return count;
    }

    /** Marks a document or the record of a file as replaced, and returns whether it was there. */
    boolean replace(Term term) throws IOException {
        Found found = find(term);
        if (found != null) {
            kept.set(found.document());
        }
        return found != null;
    }

    /** Keeps a document if it has not changed. */
    Known keep(String key, String hash) throws IOException {
        Found document = find(new Term(IndexField.KEY, key));
        if (document == null) {
            return Known.NEW;
        }
        if (!document.hash().equals(hash)) {
            return Known.CHANGED;
        }
        kept.set(document.document());
        return Known.UNCHANGED;
    }

    /** Returns the keys and paths of everything that is no longer there. */
    List<Term> forgotten() throws IOException {
        List<Term> forgotten = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            for (String field : List.of(IndexField.KEY, IndexField.FILE)) {
                addForgotten(leaf, field, forgotten);
            }
        }
        return forgotten;
    }

    private void addForgotten(LeafReaderContext leaf, String field, List<Term> forgotten) throws IOException {
        LeafReader reader = leaf.reader();
        SortedDocValues values = reader.getSortedDocValues(field);
        Bits live = reader.getLiveDocs();
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = values.docID();
            if ((live == null || live.get(document)) && !kept.get(leaf.docBase + document)) {
                forgotten.add(
                        new Term(field, values.lookupOrd(values.ordValue()).utf8ToString()));
            }
        }
    }

    private @Nullable Found find(Term term) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(documents.docID())) {
                    return new Found(leaf.docBase + documents.docID(), hash(leaf, documents.docID()));
                }
            }
        }
        return null;
    }

    private static String hash(LeafReaderContext leaf, int document) throws IOException {
        BinaryDocValues hashes = leaf.reader().getBinaryDocValues(IndexField.HASH);
        return hashes != null && hashes.advanceExact(document)
                ? hashes.binaryValue().utf8ToString()
                : "";
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private record Found(int document, String hash) {}
}

package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.internal.engine.EngineUpdate;
import io.github.postmortem4j.corpus.internal.engine.IndexFormat;
import io.github.postmortem4j.corpus.internal.engine.IndexSettings;
import io.github.postmortem4j.corpus.internal.engine.IndexedDocument;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;

/** An update of an index through the one writer that it may have. */
final class LuceneUpdate implements EngineUpdate {

    /** Bounds the memory that an update takes, for any size of the corpus. */
    private static final double BUFFER_MEGABYTES = 32;

    private final IndexSettings settings;
    private final IndexErrors errors;
    private final IndexAccess access;
    private final IndexWriter writer;
    private boolean closed;

    LuceneUpdate(IndexAccess access, IndexSettings settings, IndexErrors errors) throws IOException {
        this.access = access;
        this.settings = settings;
        this.errors = errors;
        this.writer = new IndexWriter(access.directory(), writerConfig(access.mode()));
    }

    private static IndexWriterConfig writerConfig(OpenMode mode) {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig()
                .setOpenMode(mode)
                .setSimilarity(LuceneEngine.similarity())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(merges)
                // Waiting for the merges of deletions does not wait for a merge that runs in the background already.
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }

    @Override
    public String getRebuildReason() {
        return access.rebuildReason();
    }

    @Override
    public int keepFile(String path, String hash) {
        PreviousIndex previous = access.previous();
        return previous == null ? -1 : errors.read(() -> previous.keepFile(path, hash));
    }

    @Override
    public void putFile(String path, String hash) {
        put(new Term(IndexField.FILE, path), DocumentMapper.fileRecord(path, hash));
    }

    @Override
    public Known keep(String key, String hash) {
        PreviousIndex previous = access.previous();
        return previous == null ? Known.NEW : errors.read(() -> previous.keep(key, hash));
    }

    @Override
    public void put(IndexedDocument document) {
        put(new Term(IndexField.KEY, document.stored().key()), DocumentMapper.toLucene(document));
    }

    private void put(Term name, Document document) {
        PreviousIndex previous = access.previous();
        boolean replaced = previous != null && errors.read(() -> previous.replace(name));
        // A new document need not be looked for, which saves a tenth of the time.
        write(() -> replaced ? writer.updateDocument(name, document) : writer.addDocument(document));
    }

    @Override
    public long commit() {
        PreviousIndex previous = access.previous();
        List<Term> forgotten = previous == null ? List.of() : errors.read(previous::forgotten);
        write(() -> {
            for (Term term : forgotten) {
                writer.deleteDocuments(term);
            }
            writer.setLiveCommitData(IndexFormat.data(settings).entrySet(), true);
            // Words of deleted documents must not remain in the files.
            writer.forceMergeDeletes(true);
            return writer.commit();
        });
        return forgotten.stream()
                .filter(term -> term.field().equals(IndexField.KEY))
                .count();
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (CorpusException e) {
            throw e;
        } catch (IOException | IllegalStateException e) {
            throw errors.notWritten(cause(e));
        }
    }

    /** A writer that failed in the background closes itself; the reason is the cause. */
    private static Exception cause(Exception e) {
        return e instanceof AlreadyClosedException && e.getCause() instanceof Exception cause ? cause : e;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (access) {
            writer.rollback();
        } catch (IOException e) {
            throw errors.notWritten(e);
        }
    }

    /** Writes to the index. */
    @FunctionalInterface
    private interface Writing {
        long run() throws IOException;
    }
}

package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.internal.engine.IndexFormat;
import io.github.postmortem4j.corpus.internal.engine.IndexSettings;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Exclusive access to an index: its lock, and the state before an update.
 *
 * <p>The lock of the writer is not enough: whether an index is damaged, and its files are to be deleted, must be decided
 * before there is a writer.
 */
final class IndexAccess implements Closeable {

    private static final String LOCK = "update.lock";

    private final IndexFolder folder;
    private final Directory directory;
    private final Lock lock;
    private OpenMode mode = OpenMode.CREATE;
    private String rebuildReason = "";
    private @Nullable PreviousIndex previous;

    private IndexAccess(IndexFolder folder, Directory directory, Lock lock) {
        this.folder = folder;
        this.directory = directory;
        this.lock = lock;
    }

    static IndexAccess lock(IndexFolder folder, LuceneEngine.DirectoryOpener opener, IndexErrors errors)
            throws IOException {
        Directory directory = opener.open(folder.path());
        try {
            IndexAccess access = new IndexAccess(folder, directory, directory.obtainLock(LOCK));
            LockOwner.record(folder.path());
            return access;
        } catch (LockObtainFailedException e) {
            directory.close();
            throw errors.locked(e);
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /** Decides whether the index can be updated or must be built from scratch. */
    void inspect(IndexSettings settings, IndexErrors errors, boolean fromScratch) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        DirectoryReader reader;
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException | RuntimeException e) {
            rebuildReason = message(errors.reading(e));
            folder.clear();
            return;
        }
        try {
            inspect(reader, settings, errors, fromScratch);
        } finally {
            if (previous == null) {
                reader.close();
            }
        }
    }

    private void inspect(DirectoryReader reader, IndexSettings settings, IndexErrors errors, boolean fromScratch)
            throws IOException {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        String view = IndexFormat.view(data);
        if (!view.equals(settings.view())) {
            throw errors.otherView(view, settings.view());
        }
        String difference = IndexFormat.difference(data, IndexFormat.data(settings));
        if (!difference.isEmpty()) {
            rebuildReason = message(errors.outdated(difference));
        } else if (!fromScratch) {
            mode = OpenMode.APPEND;
            previous = new PreviousIndex(reader);
        }
    }

    private static String message(CorpusException problem) {
        return Objects.requireNonNull(problem.getMessage());
    }

    Directory directory() {
        return directory;
    }

    OpenMode mode() {
        return mode;
    }

    String rebuildReason() {
        return rebuildReason;
    }

    @Nullable PreviousIndex previous() {
        return previous;
    }

    @Override
    public void close() throws IOException {
        // The lock is released after everything that it protects.
        IOUtils.close(() -> LockOwner.clear(folder.path()), previous, lock, directory);
    }
}

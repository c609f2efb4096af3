package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.internal.engine.Bm25;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.EngineUpdate;
import io.github.postmortem4j.corpus.internal.engine.IndexFormat;
import io.github.postmortem4j.corpus.internal.engine.IndexSettings;
import io.github.postmortem4j.corpus.internal.engine.SearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The embedded search engine: an index in a folder. */
public final class LuceneEngine implements SearchEngine {

    private final IndexFolder folder;
    private final IndexSettings settings;
    private final IndexErrors errors;
    private final DirectoryOpener opener;
    private @Nullable DirectoryReader reader;

    /**
     * Creates an engine. The folder is not touched before it is needed.
     *
     * @param folder the folder of the index
     * @param settings what the index depends on
     */
    public LuceneEngine(Path folder, IndexSettings settings) {
        this(folder, settings, FSDirectory::open);
    }

    /** For tests: with a directory that fails. */
    LuceneEngine(Path folder, IndexSettings settings, DirectoryOpener opener) {
        this.folder = new IndexFolder(folder);
        this.settings = settings;
        this.errors = new IndexErrors(folder);
        this.opener = opener;
    }

    static Similarity similarity() {
        return new BM25Similarity(Bm25.SATURATION, Bm25.LENGTH_NORMALIZATION);
    }

    @Override
    public EngineSnapshot snapshot() {
        return errors.read(() -> new LuceneSnapshot(currentReader(), errors));
    }

    /** Returns the reader of the last commit, with a reference that the caller releases. */
    private synchronized DirectoryReader currentReader() throws IOException {
        DirectoryReader current = reader;
        if (current == null) {
            current = openReader();
        } else {
            DirectoryReader newer = DirectoryReader.openIfChanged(current);
            if (newer != null) {
                current.decRef();
                current = newer;
            }
        }
        reader = current;
        Map<String, String> data = current.getIndexCommit().getUserData();
        String view = IndexFormat.view(data);
        if (!view.equals(settings.view())) {
            throw errors.otherView(view, settings.view());
        }
        String difference = IndexFormat.difference(data, IndexFormat.data(settings));
        if (!difference.isEmpty()) {
            throw errors.outdated(difference);
        }
        current.incRef();
        return current;
    }

    private DirectoryReader openReader() throws IOException {
        if (!Files.isDirectory(folder.path())) {
            // Opening a directory would create it.
            throw new IndexNotFoundException(folder.path().toString());
        }
        Directory directory = opener.open(folder.path());
        try {
            return DirectoryReader.open(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public EngineUpdate update() {
        return update(false);
    }

    @Override
    public EngineUpdate rebuild() {
        return update(true);
    }

    private EngineUpdate update(boolean fromScratch) {
        folder.prepare();
        try {
            IndexAccess access = IndexAccess.lock(folder, opener, errors);
            try {
                access.inspect(settings, errors, fromScratch);
                return new LuceneUpdate(access, settings, errors);
            } catch (IOException | RuntimeException e) {
                access.close();
                throw e;
            }
        } catch (IOException e) {
            throw errors.notWritten(e);
        }
    }

    @Override
    public synchronized void close() {
        DirectoryReader current = reader;
        reader = null;
        if (current != null) {
            errors.read(() -> {
                current.decRef();
                return current;
            });
        }
    }

    /** Opens the directory of an index. */
    @FunctionalInterface
    interface DirectoryOpener {
        Directory open(Path folder) throws IOException;
    }
}

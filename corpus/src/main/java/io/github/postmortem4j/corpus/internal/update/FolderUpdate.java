package io.github.postmortem4j.corpus.internal.update;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.internal.document.DocumentIndexer;
import io.github.postmortem4j.corpus.internal.engine.EngineUpdate;
import io.github.postmortem4j.corpus.internal.engine.EngineUpdate.Known;
import io.github.postmortem4j.corpus.internal.engine.IndexedDocument;
import io.github.postmortem4j.corpus.internal.engine.SearchEngine;
import io.github.postmortem4j.corpus.update.PostmortemParser;
import io.github.postmortem4j.corpus.update.UpdateProgress;
import io.github.postmortem4j.corpus.update.UpdateReport;
import io.github.postmortem4j.json.JsonLine;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Updates an index from a folder: all changed documents are indexed again, in one commit. */
public final class FolderUpdate {

    private static final Set<String> LINE_EXTENSIONS = Set.of("jsonl", "ndjson");
    private static final int PROGRESS_INTERVAL = 1_000;
    private static final int MAX_FILE_LENGTH = 64 * 1024 * 1024;
    private static final int MAX_ID_LENGTH = 500;
    private static final int MAX_REASON_LENGTH = 300;

    private final CorpusSettings settings;
    private final PostmortemJson json;
    private final DocumentIndexer indexer;
    private final Path folder;
    private final UpdateProgress progress;

    /**
     * Prepares an update.
     *
     * @param settings the settings of the corpus
     * @param json reads the documents
     * @param indexer converts them
     * @param folder the folder
     * @param progress receives progress
     */
    public FolderUpdate(
            CorpusSettings settings,
            PostmortemJson json,
            DocumentIndexer indexer,
            Path folder,
            UpdateProgress progress) {
        this.settings = settings;
        this.json = json;
        this.indexer = indexer;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Runs the update.
     *
     * @param engine the engine that holds the index
     * @return what changed
     * @throws IOException if the folder cannot be read
     */
    public UpdateReport run(SearchEngine engine) throws IOException {
        try (EngineUpdate update = engine.update()) {
            return run(update, update.getRebuildReason());
        } catch (CorpusException e) {
            if (e.getProblem() != CorpusProblem.DAMAGED) {
                throw e;
            }
            // The damage showed only when a document was looked up.
            try (EngineUpdate update = engine.rebuild()) {
                return run(update, reason(e));
            }
        }
    }

    private UpdateReport run(EngineUpdate update, String rebuildReason) throws IOException {
        Set<String> extensions = new HashSet<>(LINE_EXTENSIONS);
        extensions.add("json");
        extensions.addAll(settings.getParsers().keySet());
        FolderScan scan = FolderScan.of(folder, extensions);
        UpdateCounts counts = new UpdateCounts();
        scan.unreadable().forEach(path -> counts.reject(path, "it cannot be read"));
        int files = scan.paths().size();
        int done = 0;
        for (String path : scan.paths()) {
            int before = done++;
            progress.report(before, files, counts.documents());
            updateFile(path, update, counts, () -> progress.report(before, files, counts.documents()));
        }
        progress.report(files, files, counts.documents());
        counts.gone(update.commit());
        return counts.report(rebuildReason);
    }

    private void updateFile(String path, EngineUpdate update, UpdateCounts counts, Runnable progressed) {
        try {
            if (LINE_EXTENSIONS.contains(FolderScan.extension(path))) {
                updateLines(path, update, counts, progressed);
            } else {
                updateDocument(path, update, counts);
            }
        } catch (IOException e) {
            counts.reject(path, "it cannot be read: " + e.getMessage());
        } catch (UncheckedIOException e) {
            counts.reject(
                    path,
                    "it cannot be read: "
                            + Objects.requireNonNullElse(e.getCause(), e).getMessage());
        }
    }

    private void updateDocument(String path, EngineUpdate update, UpdateCounts counts) throws IOException {
        byte[] content = read(path);
        String hash = ContentHash.of(content);
        Known known = update.keep(path, hash);
        if (known == Known.UNCHANGED) {
            counts.unchanged(1);
            return;
        }
        PostmortemParser parser = settings.getParsers().getOrDefault(FolderScan.extension(path), json::read);
        try {
            Postmortem postmortem = settings.getFilter().apply(parser.parse(content));
            put(indexer.convert(postmortem, json.writeBytes(postmortem), path, path, hash), known, update, counts);
        } catch (CorpusException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A parser is the caller's code: an exception concerns this document only.
            counts.reject(path, reason(e));
        }
    }

    private byte[] read(String path) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(path))) {
            byte[] content = in.readNBytes(MAX_FILE_LENGTH + 1);
            if (content.length > MAX_FILE_LENGTH) {
                throw new IOException("it is longer than the limit of " + MAX_FILE_LENGTH + " bytes");
            }
            return content;
        }
    }

    private void updateLines(String path, EngineUpdate update, UpdateCounts counts, Runnable progressed)
            throws IOException {
        Path file = folder.resolve(path);
        String fileHash = ContentHash.of(file);
        int kept = update.keepFile(path, fileHash);
        if (kept >= 0) {
            counts.unchanged(kept);
            return;
        }
        KeySet keys = new KeySet();
        long rejectedBefore = counts.rejected();
        try (Stream<JsonLine> lines = json.stream(file)) {
            for (Iterator<JsonLine> remaining = lines.iterator(); remaining.hasNext(); ) {
                updateLine(path, remaining.next(), keys, update, counts);
                if (counts.documents() % PROGRESS_INTERVAL == 0) {
                    progressed.run();
                }
            }
        }
        if (counts.rejected() == rejectedBefore) {
            // The next update reads a file with rejected lines again, and reports them again.
            update.putFile(path, fileHash);
        }
    }

    private void updateLine(String path, JsonLine line, KeySet keys, EngineUpdate update, UpdateCounts counts) {
        try {
            Postmortem postmortem = line.read();
            byte[] source = json.writeBytes(postmortem);
            String hash = ContentHash.of(source);
            String id = LineKey.id(postmortem, hash);
            String key = LineKey.of(path, id);
            String problem = id.length() > MAX_ID_LENGTH
                    ? "an id is longer than the limit of " + MAX_ID_LENGTH + " characters"
                    : keys.add(key) ? "" : "the id " + id + " occurs more than once";
            if (!problem.isEmpty()) {
                counts.reject(path, problem);
                return;
            }
            Known known = update.keep(key, hash);
            if (known == Known.UNCHANGED) {
                counts.unchanged(1);
            } else {
                Postmortem filtered = settings.getFilter().apply(postmortem);
                byte[] view = isFiltered() ? json.writeBytes(filtered) : source;
                put(indexer.convert(filtered, view, key, path, hash), known, update, counts);
            }
        } catch (CorpusException e) {
            throw e;
        } catch (RuntimeException e) {
            counts.reject(path, reason(e));
        }
    }

    private boolean isFiltered() {
        return !settings.getView().equals(CorpusSettings.INTERNAL_VIEW);
    }

    private static void put(IndexedDocument document, Known known, EngineUpdate update, UpdateCounts counts) {
        if (document.terms().isEmpty()) {
            counts.reject(document.stored().path(), "it has no title and no text");
        } else {
            update.put(document);
            counts.put(known);
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse("");
        return line.length() <= MAX_REASON_LENGTH ? line : line.substring(0, MAX_REASON_LENGTH) + "…";
    }
}

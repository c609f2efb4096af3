package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.internal.engine.EngineUpdate.Known;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What an index contained before an update: ids and hashes, about 200 bytes of memory per document. Asking the cluster
 * for each document instead would take longer than to read it.
 */
final class PreviousDocuments {

    private static final int PAGE = 5_000;

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Integer> documentsByPath = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> keptPaths = new HashSet<>();

    /** Reads what an index contains. */
    static PreviousDocuments of(IndexReader reader) {
        PreviousDocuments previous = new PreviousDocuments();
        reader.scroll(
                Map.of("match_all", Map.of()),
                PAGE,
                List.of(ClusterField.HASH, ClusterField.PATH),
                false,
                hit -> previous.add(hit.path("_id").asString(), hit.path("fields")));
        return previous;
    }

    /** Returns the contents of an index without documents. */
    static PreviousDocuments none() {
        return new PreviousDocuments();
    }

    private void add(String id, JsonNode fields) {
        String path = fields.path(ClusterField.PATH).path(0).asString("").intern();
        entries.put(id, new Entry(fields.path(ClusterField.HASH).path(0).asString(""), path));
        if (!path.isEmpty()) {
            documentsByPath.merge(path, 1, Integer::sum);
        }
    }

    int keepFile(String path, String hash) {
        String id = DocumentId.ofFile(path);
        Entry file = entries.get(id);
        if (file == null || !file.hash().equals(hash)) {
            return -1;
        }
        kept.add(id);
        keptPaths.add(path);
        return documentsByPath.getOrDefault(path, 0);
    }

    Known keep(String key, String hash) {
        String id = DocumentId.ofDocument(key);
        Entry document = entries.get(id);
        if (document == null) {
            return Known.NEW;
        }
        if (!document.hash().equals(hash)) {
            return Known.CHANGED;
        }
        kept.add(id);
        return Known.UNCHANGED;
    }

    /** Returns whether the record or document with an id is to be copied to the next index. */
    boolean isKept(String id) {
        Entry entry = entries.get(id);
        return entry != null && (kept.contains(id) || keptPaths.contains(entry.path()));
    }

    /** Returns whether everything was kept. */
    boolean isComplete() {
        return entries.keySet().stream().allMatch(this::isKept);
    }

    /**
     * Returns the number of documents that were neither kept nor written again.
     *
     * @param written the ids of what was written
     */
    long gone(Set<String> written) {
        return entries.entrySet().stream()
                .filter(entry -> !entry.getValue().path().isEmpty())
                .filter(entry -> !isKept(entry.getKey()) && !written.contains(entry.getKey()))
                .count();
    }

    private record Entry(String hash, String path) {}
}

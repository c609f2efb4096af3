package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.internal.engine.EngineUpdate;
import io.github.postmortem4j.corpus.internal.engine.IndexedDocument;
import io.github.postmortem4j.corpus.internal.engine.SnapshotGoneException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An update of a corpus in a cluster. It writes a new index with what has changed and copies of the rest, and then
 * switches the alias and deletes the previous index in one step. See decision 202.
 */
final class OpenSearchUpdate implements EngineUpdate {

    private static final int COPIED_PER_PAGE = 200;
    private static final Duration COPIES_TIMEOUT = Duration.ofSeconds(30);

    private final ClusterClient client;
    private final IndexPlace place;
    private final UpdateLock lock;
    private final Map<String, String> format;
    private final @Nullable CurrentIndex replaced;
    private final String rebuildReason;
    private final PreviousDocuments previous;
    private final Duration firstPause;
    private final Set<String> written = new HashSet<>();
    private @Nullable BulkWriter writer;
    private String index = "";

    /**
     * @param replaced the index to replace, or {@code null} if there is none
     * @param rebuildReason why nothing of it is kept, one sentence; {@code ""} otherwise
     * @param previous what can be kept
     */
    OpenSearchUpdate(
            ClusterClient client,
            IndexPlace place,
            UpdateLock lock,
            Map<String, String> format,
            @Nullable CurrentIndex replaced,
            String rebuildReason,
            PreviousDocuments previous,
            Duration firstPause) {
        this.client = client;
        this.place = place;
        this.lock = lock;
        this.format = format;
        this.replaced = replaced;
        this.rebuildReason = rebuildReason;
        this.previous = previous;
        this.firstPause = firstPause;
    }

    @Override
    public String getRebuildReason() {
        return rebuildReason;
    }

    @Override
    public int keepFile(String path, String hash) {
        return previous.keepFile(path, hash);
    }

    @Override
    public void putFile(String path, String hash) {
        put(DocumentId.ofFile(path), ClusterDocument.ofFile(path, hash));
    }

    @Override
    public Known keep(String key, String hash) {
        return previous.keep(key, hash);
    }

    @Override
    public void put(IndexedDocument document) {
        put(DocumentId.ofDocument(document.stored().key()), ClusterDocument.of(document));
    }

    private void put(String id, Map<String, Object> source) {
        writer().add(id, source);
        written.add(id);
    }

    private BulkWriter writer() {
        BulkWriter current = writer;
        if (current == null) {
            index = place.newIndex();
            client.send("PUT", "/" + index, IndexDefinition.of(place, index, format));
            current = new BulkWriter(client, index, firstPause);
            writer = current;
        }
        return current;
    }

    @Override
    public long commit() {
        boolean changed = replaced == null || !rebuildReason.isEmpty() || !written.isEmpty() || !previous.isComplete();
        if (!changed) {
            return 0;
        }
        BulkWriter target = writer();
        try {
            copyKept(target);
        } catch (SnapshotGoneException e) {
            throw client.errors().lockLost();
        }
        target.flush();
        client.send("POST", "/" + index + "/_refresh", null);
        client.send("POST", "/" + index + "/_flush", null);
        client.send("PUT", "/" + index + "/_settings", IndexDefinition.complete(place));
        awaitCopies();
        lock.renew();
        switchAlias();
        index = "";
        return previous.gone(written);
    }

    private void copyKept(BulkWriter target) {
        CurrentIndex source = replaced;
        if (source != null && rebuildReason.isEmpty()) {
            new IndexReader(client, source.name())
                    .scroll(Map.of("match_all", Map.of()), COPIED_PER_PAGE, List.of(), true, hit -> {
                        String id = hit.path("_id").asString();
                        if (previous.isKept(id)) {
                            target.add(id, hit.path("_source"));
                        }
                    });
        }
    }

    /** Waits until there are copies of the index on other nodes, but not forever: a cluster may have too few nodes. */
    private void awaitCopies() {
        client.ask(
                "GET",
                "/_cluster/health/" + index + "?wait_for_status=green&wait_for_no_initializing_shards=true&timeout="
                        + COPIES_TIMEOUT.toSeconds() + "s",
                null);
    }

    private void switchAlias() {
        List<Map<String, Object>> actions = new ArrayList<>();
        CurrentIndex old = replaced;
        if (old != null) {
            // Fails if another update has deleted it.
            actions.add(Map.of("remove_index", Map.of("index", old.name())));
        }
        actions.add(Map.of("add", Map.of("index", index, "alias", place.alias())));
        actions.add(Map.of("remove", Map.of("index", index, "alias", IndexPlace.buildingAlias(index))));
        ClusterReply reply = client.ask("POST", "/_aliases", Map.of("actions", actions));
        if (reply.status() == 404) {
            throw client.errors().lockLost();
        }
        if (!reply.isSuccess()) {
            throw client.errors().status(reply);
        }
    }

    @Override
    public void close() {
        try (lock) {
            if (!index.isEmpty()) {
                client.ask("DELETE", "/" + index, null);
            }
        } catch (CorpusException e) {
            // The next update deletes it.
        }
    }
}

package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.internal.engine.Bm25;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.EngineUpdate;
import io.github.postmortem4j.corpus.internal.engine.IndexSettings;
import io.github.postmortem4j.corpus.internal.engine.SearchEngine;
import io.github.postmortem4j.corpus.internal.engine.SnapshotGoneException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The search engine of a cluster. */
public final class OpenSearchEngine implements SearchEngine {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LEASE = Duration.ofSeconds(60);
    /** The first major version whose BM25 is that of Lucene. */
    private static final int PLAIN_BM25_VERSION = 3;

    private final IndexPlace place;
    private final IndexSettings settings;
    private final Duration firstPause;
    private final Duration lease;
    private final ClusterErrors errors;
    private final ClusterClient client;
    private volatile @Nullable Float similarityFactor;

    /**
     * Creates an engine. Nothing is sent before it is needed.
     *
     * @param access how to reach the cluster
     * @param place where the index is
     * @param settings what the index depends on
     */
    public OpenSearchEngine(ClusterAccess access, IndexPlace place, IndexSettings settings) {
        this(access, place, settings, FIRST_PAUSE, LEASE);
    }

    /** For tests: with other times. */
    OpenSearchEngine(
            ClusterAccess access, IndexPlace place, IndexSettings settings, Duration firstPause, Duration lease) {
        this.place = place;
        this.settings = settings;
        this.firstPause = firstPause;
        this.lease = lease;
        this.errors = new ClusterErrors(access, place);
        this.client = new ClusterClient(access, errors, firstPause);
    }

    @Override
    public EngineSnapshot snapshot() {
        float factor = similarityFactor();
        CurrentIndex current = CurrentIndex.find(client, place);
        if (current == null) {
            throw errors.notFound();
        }
        String difference = current.difference(settings, errors);
        if (!difference.isEmpty()) {
            throw errors.outdated(difference);
        }
        return new OpenSearchSnapshot(new IndexReader(client, current.name()), factor, () -> isReplaced(current));
    }

    private boolean isReplaced(CurrentIndex index) {
        try {
            CurrentIndex now = CurrentIndex.find(client, place);
            return now != null && !now.name().equals(index.name());
        } catch (CorpusException e) {
            return false;
        }
    }

    /** Before version 3, OpenSearch multiplies BM25 with a constant. */
    private float similarityFactor() {
        Float known = similarityFactor;
        if (known == null) {
            JsonNode version = client.send("GET", "/", null).path("version").path("number");
            String major = version.asString("").replaceFirst("\\..*", "");
            if (!major.matches("\\d{1,4}")) {
                throw errors.noJson(200);
            }
            known = Integer.parseInt(major) >= PLAIN_BM25_VERSION ? 1 : Bm25.SATURATION + 1;
            similarityFactor = known;
        }
        return known;
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
        UpdateLock lock = UpdateLock.acquire(client, place, lease);
        try {
            CurrentIndex current = CurrentIndex.find(client, place);
            deleteIncomplete(current);
            String rebuildReason = "";
            if (current != null) {
                String difference = current.difference(settings, errors);
                rebuildReason = difference.isEmpty()
                        ? ""
                        : Objects.requireNonNull(errors.outdated(difference).getMessage());
            }
            PreviousDocuments previous = current == null || fromScratch || !rebuildReason.isEmpty()
                    ? PreviousDocuments.none()
                    : PreviousDocuments.of(new IndexReader(client, current.name()));
            return new OpenSearchUpdate(
                    client, place, lock, CurrentIndex.expected(settings), current, rebuildReason, previous, firstPause);
        } catch (SnapshotGoneException e) {
            lock.close();
            throw errors.lockLost();
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Deletes indices of updates that were killed. */
    private void deleteIncomplete(@Nullable CurrentIndex current) {
        JsonNode indices = client.send("GET", "/" + place.allIndices() + "/_alias", null);
        for (Map.Entry<String, JsonNode> index : indices.properties()) {
            String name = index.getKey();
            boolean isCurrent = current != null && name.equals(current.name());
            boolean isComplete = !index.getValue().path("aliases").has(IndexPlace.buildingAlias(name));
            if (place.isIndex(name) && !isCurrent && !isComplete) {
                client.send("DELETE", "/" + name, null);
            }
        }
    }

    @Override
    public void close() {
        // Connections are closed when they are not used.
    }
}

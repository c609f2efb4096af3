package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.internal.engine.UpdateOwner;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The lock of updates: a document that names its owner, and that the owner renews. If the owner was killed, the lock
 * expires. It saves work and says who else is updating; what two updates could do to each other is prevented by the
 * switch of the alias, so that clocks that differ do no harm.
 */
final class UpdateLock implements AutoCloseable {

    private static final String DOCUMENT = "update";
    private static final int MAX_OWNER_LENGTH = 300;

    private final ClusterClient client;
    private final IndexPlace place;
    private final Duration lease;
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "postmortem4j-update-lock");
        thread.setDaemon(true);
        return thread;
    });
    private Version version;
    private @Nullable Future<?> renewing;

    private UpdateLock(ClusterClient client, IndexPlace place, Duration lease, Version version) {
        this.client = client;
        this.place = place;
        this.lease = lease;
        this.version = version;
    }

    /**
     * Acquires the lock.
     *
     * @param lease how long the lock is valid unless it is renewed
     * @throws CorpusException if another process holds it
     */
    static UpdateLock acquire(ClusterClient client, IndexPlace place, Duration lease) {
        ClusterReply created = client.ask(
                "PUT",
                "/" + place.lockIndex(),
                Map.of("settings", Map.of("index", Map.of("number_of_shards", 1, "auto_expand_replicas", "0-1"))));
        if (!created.isSuccess() && !created.hasError("resource_already_exists_exception")) {
            throw client.errors().status(created);
        }
        String path = "/" + place.lockIndex();
        ClusterReply reply = client.ask("PUT", path + "/_create/" + DOCUMENT, content(lease));
        if (reply.status() == 409) {
            reply = takeOver(client, place, lease);
        }
        if (!reply.isSuccess()) {
            throw client.errors().status(reply);
        }
        UpdateLock lock = new UpdateLock(client, place, lease, Version.of(reply.body()));
        long interval = Math.max(1, lease.toMillis() / 3);
        lock.renewing =
                lock.renewal.scheduleWithFixedDelay(lock::renewQuietly, interval, interval, TimeUnit.MILLISECONDS);
        return lock;
    }

    private static ClusterReply takeOver(ClusterClient client, IndexPlace place, Duration lease) {
        ClusterReply reply = client.ask("GET", "/" + place.lockIndex() + "/_doc/" + DOCUMENT, null);
        JsonNode content = reply.body().path("_source");
        String owner = content.path("owner").asString("another process");
        if (reply.isSuccess()
                && content.path("expires").asLong(Long.MAX_VALUE)
                        > Instant.now().toEpochMilli()) {
            throw client.errors().locked(printable(owner));
        }
        // The former owner may have released it just now.
        String path = reply.status() == 404
                ? "/" + place.lockIndex() + "/_create/" + DOCUMENT
                : path(place, Version.of(reply.body()));
        ClusterReply taken = client.ask("PUT", path, content(lease));
        if (taken.status() == 409) {
            throw client.errors().locked("another process");
        }
        return taken;
    }

    private static String printable(String owner) {
        String clean = owner.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.length() > MAX_OWNER_LENGTH ? clean.substring(0, MAX_OWNER_LENGTH) + "…" : clean;
    }

    private static String path(IndexPlace place, Version version) {
        return "/" + place.lockIndex() + "/_doc/" + DOCUMENT + "?if_seq_no=" + version.number() + "&if_primary_term="
                + version.term();
    }

    private static Map<String, Object> content(Duration lease) {
        return Map.of(
                "owner",
                UpdateOwner.describe(),
                "expires",
                Instant.now().plus(lease).toEpochMilli());
    }

    /**
     * Renews the lock.
     *
     * @throws CorpusException if another process has taken it, because it had expired
     */
    synchronized void renew() {
        ClusterReply reply = client.ask("PUT", path(place, version), content(lease));
        if (reply.status() == 409 || reply.status() == 404) {
            throw client.errors().lockLost();
        }
        if (!reply.isSuccess()) {
            throw client.errors().status(reply);
        }
        version = Version.of(reply.body());
    }

    private void renewQuietly() {
        try {
            renew();
        } catch (CorpusException e) {
            // The next renewal, at the latest that of the commit, reports it.
        }
    }

    @Override
    public void close() {
        if (renewing != null) {
            renewing.cancel(false);
        }
        renewal.shutdown();
        synchronized (this) {
            try {
                client.ask("DELETE", path(place, version), null);
            } catch (CorpusException e) {
                // It expires.
            }
        }
    }

    /**
     * The version of the document, which changes whenever anybody writes it.
     *
     * @param number the sequence number
     * @param term the primary term
     */
    private record Version(long number, long term) {

        static Version of(JsonNode reply) {
            return new Version(
                    reply.path("_seq_no").asLong(0), reply.path("_primary_term").asLong(0));
        }
    }
}

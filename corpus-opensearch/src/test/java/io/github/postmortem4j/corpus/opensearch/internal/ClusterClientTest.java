package io.github.postmortem4j.corpus.opensearch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterClientTest {

    private final FakeCluster cluster = new FakeCluster();

    @AfterEach
    void stop() {
        cluster.close();
    }

    @Test
    void asksAnotherNodeIfOneCannotBeReached() {
        URI gone;
        try (FakeCluster stopped = new FakeCluster()) {
            gone = stopped.uri();
        }
        ClusterClient client = FakeCluster.client(FakeCluster.access(List.of(gone, cluster.uri())));

        assertThat(client.ask("GET", "/", null).status()).isEqualTo(200);
        assertThat(client.ask("GET", "/", null).status()).isEqualTo(200);
        assertThat(cluster.requests()).containsExactly("GET /", "GET /");
    }

    @Test
    void waitsForAnOverloadedCluster() {
        cluster.on("GET /busy", 429, "{}").then("GET /busy", 429, "").then("GET /busy", 200, "{\"ok\": 1}");

        assertThat(cluster.client().send("GET", "/busy", null).path("ok").asInt())
                .isEqualTo(1);
        assertThat(cluster.requests()).hasSize(3);
    }

    @Test
    void doesNotWaitForADiskThatIsFull() {
        cluster.on("PUT /x", 429, "{\"error\": {\"type\": \"cluster_block_exception\"}}");

        assertThatThrownBy(() -> cluster.client().send("PUT", "/x", null)).hasMessageContaining("a disk is full");
        assertThat(cluster.requests()).hasSize(1);
    }

    @Test
    void readsNoMoreThanTheLimitOfAResponse() {
        BoundedBody body = new BoundedBody(10);
        boolean[] cancelled = new boolean[1];
        body.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {}

            @Override
            public void cancel() {
                cancelled[0] = true;
            }
        });
        body.onNext(List.of(ByteBuffer.wrap(new byte[6]), ByteBuffer.wrap(new byte[4])));
        assertThat(body.getBody().toCompletableFuture()).isNotDone();

        body.onNext(List.of(ByteBuffer.wrap(new byte[1])));

        assertThat(cancelled).containsExactly(true);
        assertThatThrownBy(() -> body.getBody().toCompletableFuture().get())
                .hasMessageContaining("a response is longer than the limit of 10 bytes");
    }
}

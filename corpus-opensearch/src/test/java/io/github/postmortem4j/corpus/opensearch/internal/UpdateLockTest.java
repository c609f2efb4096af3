package io.github.postmortem4j.corpus.opensearch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import io.github.postmortem4j.corpus.internal.engine.EngineUpdate;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdateLockTest {

    private static final String CREATE = "PUT /postmortems-lock/_create/update";
    private static final String WRITE = "PUT /postmortems-lock/_doc/update";

    private final FakeCluster cluster = new FakeCluster();

    @BeforeEach
    void answer() {
        cluster.on("PUT /postmortems-lock", 400, "{\"error\": {\"type\": \"resource_already_exists_exception\"}}")
                .on(CREATE, 201, "{\"_seq_no\": 5, \"_primary_term\": 2}")
                .on(WRITE, 200, "{\"_seq_no\": 6, \"_primary_term\": 2}")
                .on("DELETE /postmortems-lock/_doc/update", 200, "{}")
                .on("GET /postmortems-v*/_alias", 200, "{}")
                .on("POST /" + FakeCluster.INDEX + "/_search", 200, "{\"_scroll_id\": \"s\"}")
                .on("DELETE /_search/scroll", 200, "{}");
    }

    @AfterEach
    void stop() {
        cluster.close();
    }

    @Test
    void isHeldByItsOwnerUntilTheUpdateIsClosed() {
        try (EngineUpdate update = cluster.engine().update()) {
            assertThat(update.commit()).isZero();
        }

        assertThat(cluster.requests())
                .anyMatch(request -> request.startsWith(CREATE)
                        && request.contains("process " + ProcessHandle.current().pid()))
                .last()
                .isEqualTo("DELETE /postmortems-lock/_doc/update?if_seq_no=5&if_primary_term=2");
    }

    @Test
    void isRenewedWhileTheUpdateRuns() throws InterruptedException {
        try (EngineUpdate update = cluster.engine(Duration.ofMillis(30)).update()) {
            for (int i = 0; i < 200 && cluster.requests().stream().noneMatch(UpdateLockTest::isSecondRenewal); i++) {
                Thread.sleep(10);
            }
            assertThat(update.getRebuildReason()).isEmpty();
        }

        assertThat(cluster.requests()).anyMatch(UpdateLockTest::isSecondRenewal);
    }

    private static boolean isSecondRenewal(String request) {
        return request.startsWith(WRITE + "?if_seq_no=6&if_primary_term=2");
    }

    @Test
    void namesTheOwner() {
        cluster.on(CREATE, 409, "{}")
                .on(
                        "GET /postmortems-lock/_doc/update",
                        200,
                        "{\"_source\": {\"owner\": \"process 7\\u0007 on host\", \"expires\": 99999999999999}}");

        assertThatThrownBy(() -> cluster.engine().update())
                .isInstanceOfSatisfying(
                        CorpusException.class, e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.LOCKED))
                .hasMessage("The index \"postmortems\" at " + cluster.uri()
                        + " is being updated by process 7  on host. Try again when that update has finished.");
    }

    @Test
    void isTakenOverWhenItHasExpired() {
        cluster.on(CREATE, 409, "{}")
                .on(
                        "GET /postmortems-lock/_doc/update",
                        200,
                        "{\"_seq_no\": 3, \"_primary_term\": 1, \"_source\": {\"expires\": 1}}");
        try (EngineUpdate update = cluster.engine().update()) {
            assertThat(update.getRebuildReason()).isEmpty();
        }

        assertThat(cluster.requests())
                .anyMatch(request -> request.startsWith(WRITE + "?if_seq_no=3&if_primary_term=1"));
    }

    @Test
    void onlyOneProcessTakesItOver() {
        cluster.on(CREATE, 409, "{}")
                .on("GET /postmortems-lock/_doc/update", 200, "{\"_source\": {\"expires\": 1}}")
                .on(WRITE, 409, "{}");

        assertThatThrownBy(() -> cluster.engine().update()).hasMessageContaining("is being updated by another process");
    }

    @Test
    void anUpdateThatHasLostItChangesNothing() {
        cluster.on("GET /postmortems/_mapping", 404, "{}")
                .on("PUT /postmortems-v1-", 200, "{}")
                .on("POST /postmortems-v1-", 200, "{}")
                .on("GET /_cluster/health", 200, "{}")
                .on("DELETE /postmortems-v1-", 200, "{}")
                .on(WRITE, 409, "{}");
        try (EngineUpdate update = cluster.engine().update()) {
            assertThatThrownBy(update::commit)
                    .isInstanceOf(CorpusException.class)
                    .hasMessageContaining("This update has changed nothing.");
        }

        assertThat(cluster.requests())
                .noneMatch(request -> request.startsWith("POST /_aliases"))
                .anyMatch(request -> request.startsWith("DELETE /postmortems-v1-"));
    }

    @Test
    void anUpdateWhoseIndexWasReplacedChangesNothing() {
        cluster.on("GET /postmortems/_mapping", 404, "{}")
                .on("PUT /postmortems-v1-", 200, "{}")
                .on("POST /postmortems-v1-", 200, "{}")
                .on("GET /_cluster/health", 200, "{}")
                .on("DELETE /postmortems-v1-", 200, "{}")
                .on("POST /_aliases", 404, "{}");
        try (EngineUpdate update = cluster.engine().update()) {
            assertThatThrownBy(update::commit).hasMessageContaining("Another process has started to update the index");
        }
    }
}

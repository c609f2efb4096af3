package io.github.postmortem4j.corpus.opensearch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BulkWriterTest {

    private static final String BULK = "POST /" + FakeCluster.INDEX + "-building/_bulk?require_alias=true";

    private final FakeCluster cluster = new FakeCluster();

    @AfterEach
    void stop() {
        cluster.close();
    }

    private BulkWriter writer() {
        return new BulkWriter(cluster.client(), FakeCluster.INDEX, Duration.ofMillis(1));
    }

    private static String items(int... statuses) {
        StringBuilder items = new StringBuilder();
        for (int status : statuses) {
            items.append(items.isEmpty() ? "" : ", ")
                    .append("{\"create\": {\"status\": ")
                    .append(status)
                    .append(", \"error\": {\"type\": \"some_exception\", \"reason\": \"secret text\"}}}");
        }
        return "{\"items\": [" + items + "]}";
    }

    @Test
    void writesDocumentsAsLines() {
        cluster.on(BULK, 200, items(201, 201));
        BulkWriter writer = writer();
        writer.add("1", Map.of("key", "a"));
        writer.add("2", Map.of("key", "b"));
        writer.flush();
        writer.flush();

        assertThat(cluster.requests())
                .containsExactly(BULK + " {\"create\":{\"_id\":\"1\"}}\n{\"key\":\"a\"}\n{\"create\":{\"_id\":\"2\"}}\n"
                        + "{\"key\":\"b\"}");
    }

    @Test
    void writesAThousandDocumentsAtATime() {
        cluster.on(
                BULK,
                200,
                "{\"items\": [" + "{\"create\": {\"status\": 201}},".repeat(999) + "{\"create\": {\"status\": 201}}]}");
        BulkWriter writer = writer();
        for (int i = 0; i < 1_001; i++) {
            writer.add(String.valueOf(i), Map.of());
        }

        assertThat(cluster.requests()).hasSize(1);
    }

    @Test
    void writesLongDocumentsOneAtATime() {
        cluster.on(BULK, 200, items(201));
        BulkWriter writer = writer();
        writer.add("1", Map.of("source", "x".repeat(3_000_000)));
        writer.add("2", Map.of("source", "x".repeat(3_000_000)));

        assertThat(cluster.requests()).hasSize(1);
    }

    @Test
    void triesAgainWhatTheClusterWasTooBusyFor() {
        cluster.on(BULK, 200, items(201, 429, 201)).then(BULK, 200, items(201));
        BulkWriter writer = writer();
        writer.add("1", Map.of());
        writer.add("2", Map.of());
        writer.add("3", Map.of());
        writer.flush();

        assertThat(cluster.requests()).hasSize(2);
        assertThat(cluster.requests().get(1)).isEqualTo(BULK + " {\"create\":{\"_id\":\"2\"}}\n{}");
    }

    @Test
    void acceptsThatARequestWhoseAnswerWasLostHasWrittenADocument() {
        cluster.on(BULK, 200, items(409));
        BulkWriter writer = writer();
        writer.add("1", Map.of());
        writer.flush();

        assertThat(cluster.requests()).hasSize(1);
    }

    @Test
    void reportsThatSomeDocumentsWereRejectedWithoutTheirText() {
        cluster.on(BULK, 200, items(201, 400));
        BulkWriter writer = writer();
        writer.add("1", Map.of());
        writer.add("2", Map.of());

        assertThatThrownBy(writer::flush)
                .isInstanceOfSatisfying(
                        CorpusException.class, e -> assertThat(e.getProblem()).isEqualTo(CorpusProblem.NOT_WRITTEN))
                .hasMessage("The index \"postmortems\" at " + cluster.uri()
                        + " could not be written: the cluster rejected some of the postmortems (400 some_exception)."
                        + " Its previous state is kept.");
    }

    @Test
    void givesUpIfTheClusterStaysBusy() {
        cluster.on(BULK, 200, items(429));
        BulkWriter writer = writer();
        writer.add("1", Map.of());

        assertThatThrownBy(writer::flush).hasMessageContaining("rejected some of the postmortems (429 some_exception)");
        assertThat(cluster.requests()).hasSize(8);
    }

    @Test
    void reportsAnswersThatAreMissing() {
        cluster.on(BULK, 200, "{}");
        BulkWriter writer = writer();
        writer.add("1", Map.of());

        assertThatThrownBy(writer::flush).hasMessageContaining("the cluster answered for 0 of 1 postmortems");
    }
}

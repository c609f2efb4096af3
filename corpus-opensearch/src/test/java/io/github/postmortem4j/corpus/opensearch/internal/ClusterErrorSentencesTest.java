package io.github.postmortem4j.corpus.opensearch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.IndexSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users read when a cluster cannot answer: one sentence about what is wrong, and one about what to do. */
class ClusterErrorSentencesTest {

    private final FakeCluster cluster = new FakeCluster();

    @AfterEach
    void stop() {
        cluster.close();
    }

    private CorpusException failure(ClusterAccess access) {
        OpenSearchEngine engine = new OpenSearchEngine(
                access, FakeCluster.PLACE, FakeCluster.SETTINGS, Duration.ofMillis(1), Duration.ofSeconds(60));
        try (EngineSnapshot snapshot = engine.snapshot()) {
            throw new AssertionError("read " + snapshot.size());
        } catch (CorpusException e) {
            return e;
        }
    }

    /** Reads lines: status, body, kind of problem, and the message without the address. */
    static Stream<String[]> answers() throws IOException {
        try (InputStream file = ClusterErrorSentencesTest.class.getResourceAsStream(
                "/io/github/postmortem4j/corpus/opensearch/answers.tsv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(line -> line.split("\t"))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void oneSentenceForEachAnswer(String status, String body, String problem, String message) {
        cluster.on("POST /" + FakeCluster.INDEX + "/_search", Integer.parseInt(status), body);

        CorpusException failure = failure(cluster.access());

        assertThat(failure.getProblem()).isEqualTo(CorpusProblem.valueOf(problem));
        assertThat(failure).hasMessage(message.replace("URI", cluster.uri().toString()));
        assertThat(failure.getMessage()).doesNotContain("secret");
    }

    @Test
    void aClusterThatIsNotThere() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        CorpusException failure = failure(FakeCluster.access(List.of(URI.create("http://127.0.0.1:" + port))));

        assertThat(failure.getProblem()).isEqualTo(CorpusProblem.UNREACHABLE);
        assertThat(failure)
                .hasMessage("The cluster at http://127.0.0.1:" + port
                        + " cannot be reached. Check the address, and that the cluster is running.");
    }

    @Test
    void aHostThatDoesNotExist() {
        assertThat(failure(FakeCluster.access(List.of(URI.create("http://no-such-host.invalid:9200")))))
                .hasMessage("The cluster at http://no-such-host.invalid:9200 cannot be reached: the name of the host is"
                        + " unknown. Check the address.");
    }

    @Test
    void aServerThatDoesNotAnswerInTime() {
        cluster.delay(Duration.ofSeconds(2));
        ClusterAccess access =
                new ClusterAccess(List.of(cluster.uri()), "", null, Duration.ofSeconds(1), Duration.ofMillis(200));

        assertThat(failure(access)).hasMessageContaining("did not answer within 0.2 s. Try again later.");
    }

    @Test
    void anotherServer() {
        cluster.on("GET /", 200, "<html>Welcome</html>");

        assertThat(failure(cluster.access()))
                .hasMessage("The server at " + cluster.uri()
                        + " does not answer like OpenSearch (status 200). Check the address.");
    }

    @Test
    void aRedirectionIsNotFollowed() {
        cluster.on("GET /", 302, "");

        assertThat(failure(cluster.access())).hasMessageContaining("failed or rejected a request (302)");
    }

    @Test
    void rejectedCredentials() {
        cluster.on("GET /", 401, "Unauthorized");
        ClusterAccess access = new ClusterAccess(
                List.of(cluster.uri()), "Basic secret", null, Duration.ofSeconds(1), Duration.ofSeconds(5));

        CorpusException failure = failure(access);

        assertThat(failure.getProblem()).isEqualTo(CorpusProblem.ACCESS_DENIED);
        assertThat(failure).hasMessage("The cluster at " + cluster.uri() + " rejects the credentials.");
        assertThat(cluster.authorizations()).containsOnly("Basic secret");
        assertThat(access.toString()).doesNotContain("secret");
    }

    @Test
    void noIndex() {
        cluster.on("GET /postmortems/_mapping", 404, "{\"error\": {\"type\": \"index_not_found_exception\"}}");

        CorpusException failure = failure(cluster.access());

        assertThat(failure.getProblem()).isEqualTo(CorpusProblem.NOT_FOUND);
        assertThat(failure)
                .hasMessage("There is no index \"postmortems\" at " + cluster.uri() + ". Run an update to create it.");
    }

    @Test
    void anIndexOfAnotherVersion() {
        cluster.on(
                "GET /postmortems/_mapping",
                200,
                FakeCluster.mapping(new IndexSettings("other", "configuration", "internal")));

        CorpusException failure = failure(cluster.access());

        assertThat(failure.getProblem()).isEqualTo(CorpusProblem.OUTDATED);
        assertThat(failure)
                .hasMessage("The index \"postmortems\" at " + cluster.uri() + " was made with another dictionary of"
                        + " mechanisms. Run an update to rebuild it from the documents.");
    }

    @Test
    void anotherView() {
        cluster.on(
                "GET /postmortems/_mapping",
                200,
                FakeCluster.mapping(new IndexSettings("dictionary", "configuration", "public")));

        CorpusException failure = failure(cluster.access());

        assertThat(failure.getProblem()).isEqualTo(CorpusProblem.OTHER_VIEW);
        assertThat(failure).hasMessageContaining("holds the view \"public\" of the postmortems, not \"internal\"");
    }

    @Test
    void anAliasOfSomethingElse() {
        cluster.on("GET /postmortems/_mapping", 200, "{\"logs-2024\": {\"mappings\": {}}}");

        CorpusException failure = failure(cluster.access());

        assertThat(failure.getProblem()).isEqualTo(CorpusProblem.UNUSABLE_LOCATION);
        assertThat(failure).hasMessageContaining("is an alias of indices that this library has not created");
    }

    @Test
    void anAnswerWithoutSomeOfTheShards() {
        cluster.on(
                "POST /" + FakeCluster.INDEX + "/_search",
                200,
                "{\"_shards\": {\"failed\": 1}, \"hits\": {\"total\": {\"value\": 3}}}");

        assertThat(failure(cluster.access())).hasMessageContaining("is not complete (1 shards failed)");
    }

    @Test
    void credentialsAreNotPartOfAnyText() {
        ClusterAccess access = new ClusterAccess(
                List.of(cluster.uri()), "Bearer secret", null, Duration.ofSeconds(1), Duration.ofSeconds(5));

        assertThat(new ClusterErrors(access, FakeCluster.PLACE).toString()).doesNotContain("secret");
    }

    @Test
    void anIndexThatAnUpdateReplacesIsReadAgain() {
        cluster.on(
                "POST /" + FakeCluster.INDEX + "/_search",
                404,
                "{\"error\": {\"type\": \"index_not_found_exception\"}}");
        EngineSnapshot snapshot = cluster.engine().snapshot();

        assertThatThrownBy(snapshot::size).hasMessage("the state was replaced by an update");
    }
}

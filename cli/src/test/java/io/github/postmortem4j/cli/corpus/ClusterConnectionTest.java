package io.github.postmortem4j.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.corpus.opensearch.OpenSearchSettings;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An index in a cluster, as users of the command line name it. */
class ClusterConnectionTest {

    private static final URI LOCAL = URI.create("http://localhost:9200");

    @Test
    void hasAllAddressesAndTheName() {
        URI other = URI.create("https://search.example.org");
        OpenSearchSettings settings = ClusterConnection.settings(List.of(LOCAL, other), "incidents", Map.of());

        assertThat(settings.getUris()).containsExactly(LOCAL, other);
        assertThat(settings.getName()).isEqualTo("incidents");
    }

    @Test
    void sendsCredentialsOfTheEnvironmentOnlyWithTls() {
        URI remote = URI.create("http://search.example.org");
        for (Map<String, String> environment : List.of(
                Map.of("POSTMORTEM_OPENSEARCH_USER", "ada", "POSTMORTEM_OPENSEARCH_PASSWORD", "secret"),
                Map.of("POSTMORTEM_OPENSEARCH_TOKEN", "secret"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ClusterConnection.settings(List.of(remote), "postmortems", environment))
                    .withMessage("credentials are only sent with https, or to this machine: " + remote);
            assertThat(ClusterConnection.settings(List.of(LOCAL), "postmortems", environment))
                    .hasToString("OpenSearchSettings{uris=[http://localhost:9200], name=postmortems}");
        }
    }

    @Test
    void acceptsOneKindOfCredentials() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusterConnection.settings(
                        List.of(LOCAL),
                        "postmortems",
                        Map.of("POSTMORTEM_OPENSEARCH_USER", "ada", "POSTMORTEM_OPENSEARCH_TOKEN", "secret")))
                .withMessage("set either POSTMORTEM_OPENSEARCH_USER or POSTMORTEM_OPENSEARCH_TOKEN, not both");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --opensearch http://localhost:1 --index x | an index is in a folder (--index) or in a cluster (--opensearch), not in both
            --opensearch-index x                      | --opensearch-index has no effect without --opensearch
            --opensearch ftp://localhost              | "ftp://localhost" is not the address of a cluster
            --opensearch http://a:b@localhost         | the address of a cluster must not contain credentials
            --opensearch http://localhost:1 --opensearch-index ../x | the name of an index has up to 100 lower-case letters
            """)
    void rejectsWhatCannotBeMeant(String options, String message) {
        CommandRun run = CommandRun.of(("stats " + options).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void everyCommandReportsThatTheClusterIsNotThere() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        for (String command : List.of("stats", "actions", "search disk")) {
            CommandRun run = CommandRun.of((command + " --opensearch http://127.0.0.1:" + port).split(" "));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("The cluster at http://127.0.0.1:" + port
                            + " cannot be reached. Check the address, and that the cluster is running.");
        }
    }
}

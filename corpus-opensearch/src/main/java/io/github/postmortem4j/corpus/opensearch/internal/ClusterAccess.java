package io.github.postmortem4j.corpus.opensearch.internal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a cluster.
 *
 * @param uris the addresses of nodes
 * @param authorization the value of the header {@code Authorization}; {@code ""} for none
 * @param sslContext the TLS configuration; {@code null} for that of the JVM
 * @param connectTimeout how long to wait for a connection
 * @param requestTimeout how long to wait for a response
 */
public record ClusterAccess(
        List<URI> uris,
        String authorization,
        @Nullable SSLContext sslContext,
        Duration connectTimeout,
        Duration requestTimeout) {

    /** {@return the addresses, for messages} */
    String addresses() {
        return String.join(", ", uris.stream().map(URI::toString).toList());
    }

    @Override
    public String toString() {
        return "ClusterAccess" + uris;
    }
}

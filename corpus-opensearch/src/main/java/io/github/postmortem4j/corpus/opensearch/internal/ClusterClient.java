package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.CorpusException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Sends requests to a cluster. Asks another node if one cannot be reached, and waits if the cluster is overloaded. Safe
 * for use by many threads.
 */
final class ClusterClient {

    /** A postmortem is not longer, see the limit of files. */
    private static final int MAX_RESPONSE_LENGTH = 160 * 1024 * 1024;

    private static final int MAX_STRING_LENGTH = 70 * 1024 * 1024;
    private static final int MAX_ATTEMPTS = 6;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MAX_STRING_LENGTH)
                            .maxNestingDepth(100)
                            .build())
                    .build())
            .build();

    private final ClusterAccess access;
    private final ClusterErrors errors;
    private final Duration firstPause;
    private final HttpClient http;
    private final AtomicInteger preferred = new AtomicInteger();

    /**
     * @param firstPause how long to wait before an overloaded cluster is asked again; each further pause is twice as long
     */
    ClusterClient(ClusterAccess access, ClusterErrors errors, Duration firstPause) {
        this.access = access;
        this.errors = errors;
        this.firstPause = firstPause;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(access.connectTimeout());
        if (access.sslContext() != null) {
            builder.sslContext(access.sslContext());
        }
        this.http = builder.build();
    }

    ClusterErrors errors() {
        return errors;
    }

    static String toJson(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** Sends a request, which must succeed. */
    JsonNode send(String method, String path, @Nullable Object body) {
        ClusterReply reply = ask(method, path, body);
        if (!reply.isSuccess()) {
            throw errors.status(reply);
        }
        return reply.body();
    }

    /** Sends a request, and returns what the cluster answers. */
    ClusterReply ask(String method, String path, @Nullable Object body) {
        return askText(method, path, body == null ? "" : toJson(body), "application/json");
    }

    /** Sends lines of JSON. */
    ClusterReply askLines(String path, String lines) {
        return askText("POST", path, lines, "application/x-ndjson");
    }

    private ClusterReply askText(String method, String path, String body, String type) {
        Duration pause = firstPause;
        for (int attempt = 1; ; attempt++) {
            ClusterReply reply = exchange(method, path, body, type);
            boolean busy = reply.status() == 429 && !reply.hasError("cluster_block_exception");
            if (!busy || attempt == MAX_ATTEMPTS) {
                return reply;
            }
            pause(pause);
            pause = pause.multipliedBy(2);
        }
    }

    void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw errors.noAnswer(e);
        }
    }

    private ClusterReply exchange(String method, String path, String body, String type) {
        int nodes = access.uris().size();
        int first = preferred.get();
        for (int attempt = 0; ; attempt++) {
            int node = (first + attempt) % nodes;
            try {
                HttpResponse<byte[]> response = exchange(request(access.uris().get(node), method, path, body, type));
                preferred.set(node);
                return parse(response);
            } catch (BodyTooLongException | TimeoutException e) {
                throw errors.noAnswer(e);
            } catch (IOException e) {
                // A connection that was kept open may have been closed by the node: each node is asked again once.
                int attempts = ClusterErrors.isBeforeSending(e) ? nodes : 2 * nodes;
                if (attempt + 1 >= attempts) {
                    throw errors.noAnswer(e);
                }
            }
        }
    }

    private HttpRequest request(URI node, String method, String path, String body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node + path))
                .header("Accept", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!access.authorization().isEmpty()) {
            request.header("Authorization", access.authorization());
        }
        return request.build();
    }

    /** The timeout of {@link HttpRequest} does not include the body. */
    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> response =
                http.sendAsync(request, head -> new BoundedBody(MAX_RESPONSE_LENGTH));
        try {
            return response.get(access.requestTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw errors.noAnswer(e);
        }
    }

    private ClusterReply parse(HttpResponse<byte[]> response) throws CorpusException {
        int status = response.statusCode();
        if (response.body().length == 0) {
            return new ClusterReply(status, MissingNode.getInstance());
        }
        try {
            return new ClusterReply(status, JSON.readTree(response.body()));
        } catch (JacksonException e) {
            if (status == 401 || status == 403 || status == 413 || status == 429) {
                return new ClusterReply(status, JSON.valueToTree(Map.of())); // The answer of a proxy.
            }
            throw errors.noJson(status);
        }
    }
}

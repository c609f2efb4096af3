package io.github.postmortem4j.corpus.opensearch.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.postmortem4j.corpus.internal.engine.IndexFormat;
import io.github.postmortem4j.corpus.internal.engine.IndexSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A server that gives the answers that a test sets, and records what it was asked. */
final class FakeCluster implements AutoCloseable {

    static final IndexPlace PLACE = new IndexPlace("postmortems", 1, 1);
    static final IndexSettings SETTINGS = new IndexSettings("dictionary", "configuration", "internal");
    static final String INDEX = "postmortems-v1-1700000000-0123abcd";

    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = new LinkedHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
    private volatile Duration delay = Duration.ZERO;

    FakeCluster() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
        on("GET /", 200, "{\"version\": {\"number\": \"2.19.5\"}}");
        on("GET /postmortems/_mapping", 200, mapping(SETTINGS));
    }

    /** Returns the description of the index that {@link #INDEX} names. */
    static String mapping(IndexSettings settings) {
        return ClusterClient.toJson(Map.of(
                INDEX, Map.of("mappings", Map.of("_meta", Map.of(IndexDefinition.META, IndexFormat.data(settings))))));
    }

    /** Sets the answer to requests that start with a method and a path; of several such answers, the longest start. */
    FakeCluster on(String start, int status, String body) {
        answers.put(start, new ArrayDeque<>(List.of(new Answer(status, body))));
        return this;
    }

    /** Adds an answer, for the requests after the first ones. */
    FakeCluster then(String start, int status, String body) {
        answers.get(start).add(new Answer(status, body));
        return this;
    }

    FakeCluster delay(Duration time) {
        delay = time;
        return this;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    ClusterAccess access() {
        return access(List.of(uri()));
    }

    static ClusterAccess access(List<URI> uris) {
        return new ClusterAccess(uris, "", null, Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    ClusterClient client() {
        return client(access());
    }

    static ClusterClient client(ClusterAccess access) {
        return new ClusterClient(access, new ClusterErrors(access, PLACE), Duration.ofMillis(1));
    }

    OpenSearchEngine engine() {
        return engine(Duration.ofSeconds(60));
    }

    OpenSearchEngine engine(Duration lease) {
        return new OpenSearchEngine(access(), PLACE, SETTINGS, Duration.ofMillis(1), lease);
    }

    /** Returns the requests so far: method, path and body. */
    List<String> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    List<String> authorizations() {
        return authorizations;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            requests.add((request + " " + body).strip());
            authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            Thread.sleep(delay.toMillis());
            Answer answer = next(request);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (answer.status() == 302) {
                exchange.getResponseHeaders().set("Location", "http://other.example/");
            }
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Answer next(String request) {
        String best = "";
        for (String start : answers.keySet()) {
            boolean matches = start.equals("GET /") ? request.equals(start) : request.startsWith(start);
            if (matches && start.length() > best.length()) {
                best = start;
            }
        }
        Deque<Answer> possible = answers.get(best);
        if (possible == null) {
            return new Answer(500, "{\"error\": {\"type\": \"unexpected_request\"}}");
        }
        return possible.size() > 1 ? possible.remove() : possible.element();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Answer(int status, String body) {}
}

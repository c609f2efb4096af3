package io.github.postmortem4j.opensearch;

import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusSettings;
import io.github.postmortem4j.corpus.opensearch.OpenSearchCorpus;
import io.github.postmortem4j.corpus.opensearch.OpenSearchSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opensearch.node.NodeValidationException;

/** A cluster of two nodes, which all tests of this JVM share. */
final class LocalCluster {

    private static final LocalCluster INSTANCE = new LocalCluster();

    private final Path home;
    private final LocalNode manager;
    private LocalNode data;
    private int started;

    private LocalCluster() {
        try {
            home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "nodes")
                    .toAbsolutePath();
            manager = LocalNode.manager(home);
            manager.start();
            data = startData();
        } catch (IOException | NodeValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    static LocalCluster get() {
        return INSTANCE;
    }

    private LocalNode startData() throws NodeValidationException {
        LocalNode node = LocalNode.data(home.resolve("data" + started++), manager);
        node.start();
        return node;
    }

    /** Returns the address of a node. */
    String address() {
        return manager.uri().toString();
    }

    /** Returns settings for an index with a name. */
    OpenSearchSettings.Builder settings(String name) {
        return OpenSearchSettings.builder(data.uri()).uri(manager.uri()).name(name);
    }

    /** Opens a corpus with an index of its own. */
    Corpus open(String name, int shards) {
        return open(name, shards, CorpusSettings.defaults());
    }

    Corpus open(String name, int shards, CorpusSettings settings) {
        try {
            return OpenSearchCorpus.connect(settings(name).shards(shards).build(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the second node while something is done. */
    void withOneNodeStopped(Runnable action) throws Exception {
        data.close();
        try {
            action.run();
        } finally {
            data = startData();
        }
    }

    /** Sends a request past the library. */
    String request(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(manager.uri().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

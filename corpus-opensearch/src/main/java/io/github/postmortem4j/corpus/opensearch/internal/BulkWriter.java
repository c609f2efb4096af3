package io.github.postmortem4j.corpus.opensearch.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes documents to a new index, many per request. */
final class BulkWriter {

    private static final int MAX_CHARACTERS = 4 * 1024 * 1024;
    private static final int MAX_DOCUMENTS = 1_000;
    private static final int MAX_ATTEMPTS = 8;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;

    private final ClusterClient client;
    private final String path;
    private final Duration firstPause;
    private List<Line> lines = new ArrayList<>();
    private long characters;

    /**
     * @param index the name of the index, which has the alias of an incomplete one: without it, a request that comes too
     *     late would create an index
     */
    BulkWriter(ClusterClient client, String index, Duration firstPause) {
        this.client = client;
        this.path = "/" + IndexPlace.buildingAlias(index) + "/_bulk?require_alias=true";
        this.firstPause = firstPause;
    }

    /** Adds a document, whose id is new. */
    void add(String id, Object source) {
        Line line = new Line(
                ClusterClient.toJson(Map.of("create", Map.of("_id", id))) + "\n" + ClusterClient.toJson(source) + "\n");
        if (characters + line.text().length() > MAX_CHARACTERS || lines.size() == MAX_DOCUMENTS) {
            flush();
        }
        lines.add(line);
        characters += line.text().length();
    }

    /** Writes what was added. */
    void flush() {
        Duration pause = firstPause;
        for (int attempt = 1; !lines.isEmpty(); attempt++) {
            if (attempt > 1) {
                client.pause(pause);
                pause = pause.multipliedBy(2);
            }
            lines = write(lines, attempt);
        }
        characters = 0;
    }

    /** Writes documents, and returns those to try again, because the cluster was too busy for them. */
    private List<Line> write(List<Line> documents, int attempt) {
        StringBuilder body = new StringBuilder();
        documents.forEach(line -> body.append(line.text()));
        ClusterReply reply = client.askLines(path, body.toString());
        if (!reply.isSuccess()) {
            throw client.errors().status(reply);
        }
        List<Line> rejected = new ArrayList<>();
        int number = 0;
        for (JsonNode item : reply.body().path("items")) {
            JsonNode result = item.path("create");
            int status = result.path("status").asInt(0);
            Line line = documents.get(number++);
            // A conflict: an earlier request wrote it, whose answer was lost, because ids are not used twice.
            boolean isWritten = status == CONFLICT || (status >= 200 && status < 300);
            if (status == TOO_MANY_REQUESTS && attempt < MAX_ATTEMPTS) {
                rejected.add(line);
            } else if (!isWritten) {
                String error = ClusterErrors.error(status, ClusterReply.errorType(result.path("error")));
                throw client.errors().notWritten("the cluster rejected some of the postmortems (" + error + ")");
            }
        }
        if (number != documents.size()) {
            throw client.errors()
                    .notWritten("the cluster answered for " + number + " of " + documents.size() + " postmortems");
        }
        return rejected;
    }

    private record Line(String text) {}
}

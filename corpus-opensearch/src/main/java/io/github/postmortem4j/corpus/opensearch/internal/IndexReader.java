package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.internal.engine.SnapshotGoneException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Reads from one index of a cluster. An answer without some of the shards is an error; an index that is not there any
 * more was replaced by an update.
 *
 * @param client sends the requests
 * @param index the name of the index
 */
record IndexReader(ClusterClient client, String index) {

    private static final String SCROLL_TIME = "5m";

    /** Runs a search with the statistics of all shards. */
    JsonNode search(Map<String, Object> body) {
        return checked(send(
                "POST",
                "/" + index + "/_search?search_type=dfs_query_then_fetch&allow_partial_search_results=false",
                body));
    }

    /** Passes all hits of a query to a consumer, in pages. */
    void scroll(Map<String, Object> query, int page, List<String> fields, boolean withSource, Consumer<JsonNode> hits) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", query);
        body.put("size", page);
        body.put("sort", List.of("_doc"));
        body.put("_source", withSource);
        body.put("docvalue_fields", fields);
        JsonNode found = checked(
                send("POST", "/" + index + "/_search?allow_partial_search_results=false&scroll=" + SCROLL_TIME, body));
        String scroll = found.path("_scroll_id").asString("");
        try {
            while (!found.path("hits").path("hits").isEmpty()) {
                found.path("hits").path("hits").forEach(hits);
                found = checked(send("POST", "/_search/scroll", Map.of("scroll", SCROLL_TIME, "scroll_id", scroll)));
                scroll = found.path("_scroll_id").asString(scroll);
            }
        } finally {
            client.ask("DELETE", "/_search/scroll", Map.of("scroll_id", List.of(scroll)));
        }
    }

    /** Reads documents by id, in the given order. A document that is absent has no source. */
    JsonNode get(List<String> ids, List<String> fields) {
        Map<String, Object> body = new HashMap<>();
        body.put("ids", ids);
        JsonNode found = send("POST", "/" + index + "/_mget?_source_includes=" + String.join(",", fields), body)
                .path("docs");
        for (JsonNode document : found) {
            if (document.has("error")) {
                throw client.errors().incomplete(ClusterReply.errorType(document.path("error")));
            }
        }
        return found;
    }

    private JsonNode send(String method, String path, Map<String, Object> body) {
        ClusterReply reply = client.ask(method, path, body);
        if (reply.status() == 404) {
            throw new SnapshotGoneException(client.errors().status(reply));
        }
        if (!reply.isSuccess()) {
            throw client.errors().status(reply);
        }
        return reply.body();
    }

    private JsonNode checked(JsonNode reply) {
        int failed = reply.path("_shards").path("failed").asInt(0);
        if (failed > 0 || reply.path("timed_out").asBoolean(false)) {
            throw client.errors().incomplete(failed + " shards failed");
        }
        return reply;
    }
}

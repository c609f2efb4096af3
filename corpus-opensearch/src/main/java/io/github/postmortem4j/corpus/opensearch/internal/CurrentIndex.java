package io.github.postmortem4j.corpus.opensearch.internal;

import io.github.postmortem4j.corpus.internal.engine.IndexFormat;
import io.github.postmortem4j.corpus.internal.engine.IndexSettings;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The index behind the alias of a corpus.
 *
 * @param name the name of the index
 * @param format what it records about how it was made
 */
record CurrentIndex(String name, Map<String, String> format) {

    /** Finds the index, or returns {@code null} if there is none. */
    static @Nullable CurrentIndex find(ClusterClient client, IndexPlace place) {
        ClusterReply reply = client.ask("GET", "/" + place.alias() + "/_mapping", null);
        if (reply.status() == 404) {
            return null;
        }
        if (!reply.isSuccess()) {
            throw client.errors().status(reply);
        }
        Iterator<Map.Entry<String, JsonNode>> indices =
                reply.body().properties().iterator();
        if (!indices.hasNext()) {
            return null;
        }
        Map.Entry<String, JsonNode> index = indices.next();
        if (index.getKey().equals(place.alias())) {
            throw client.errors().foreign("is an index and not an alias");
        }
        if (indices.hasNext() || !place.isIndex(index.getKey())) {
            throw client.errors().foreign("is an alias of indices that this library has not created");
        }
        Map<String, String> format = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : index.getValue()
                .path("mappings")
                .path("_meta")
                .path(IndexDefinition.META)
                .properties()) {
            format.put(entry.getKey(), entry.getValue().asString(""));
        }
        return new CurrentIndex(index.getKey(), format);
    }

    /** Returns what differs from an index made now; "" if nothing does. */
    String difference(IndexSettings settings, ClusterErrors errors) {
        String view = IndexFormat.view(format);
        if (!view.equals(settings.view())) {
            throw errors.otherView(view, settings.view());
        }
        return IndexFormat.difference(format, expected(settings));
    }

    static Map<String, String> expected(IndexSettings settings) {
        return IndexFormat.data(settings);
    }
}

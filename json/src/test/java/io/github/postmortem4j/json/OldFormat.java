package io.github.postmortem4j.json;

import io.github.postmortem4j.json.internal.Upgrade;
import io.github.postmortem4j.json.internal.Upgrades;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A format that never was, with "headline" for the title: what an upgrade from an older one looks like. */
final class OldFormat implements Upgrade {

    static final Upgrades UPGRADES = new Upgrades(List.of(new OldFormat()));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static PostmortemJson door() {
        return PostmortemJson.builder().upgrades(UPGRADES).build();
    }

    /** Makes of a document one of the old format. */
    static String of(String document) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(document);
        JsonNode title = tree.remove("title");
        if (title != null) {
            tree.set("headline", title);
        }
        return tree.put("schemaVersion", "0.7").toString();
    }

    @Override
    public int fromMajor() {
        return 0;
    }

    @Override
    public void apply(ObjectNode document) {
        JsonNode headline = document.remove("headline");
        if (headline != null) {
            document.set("title", headline);
        }
    }
}

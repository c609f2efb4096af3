package io.github.postmortem4j.json;

import io.github.postmortem4j.json.internal.read.FormatUpgrade;
import io.github.postmortem4j.json.internal.read.FormatUpgrades;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An upgrade from an invented format version, 0.7, in which the title is called "headline". */
final class OldFormatUpgrade implements FormatUpgrade {

    static final FormatUpgrades UPGRADES = new FormatUpgrades(List.of(new OldFormatUpgrade()));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static PostmortemJson postmortemJson() {
        return PostmortemJson.builder().upgrades(UPGRADES).build();
    }

    /** {@return a document of the current version in the old format} */
    static String downgrade(String document) {
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

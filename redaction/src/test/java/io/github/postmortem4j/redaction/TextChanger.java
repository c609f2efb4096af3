package io.github.postmortem4j.redaction;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Changes every text of a document, including its extensions, in the JSON of the document. */
record TextChanger(PostmortemJson json, UnaryOperator<String> change) {

    /** The properties whose values are enum constants, times, or versions. */
    private static final Set<String> EXCLUDED = Set.of(
            "schemaVersion",
            "status",
            "timeZone",
            "startedAt",
            "endedAt",
            "at",
            "kind",
            "detectionMethod",
            "type",
            "priority",
            "due",
            "completed");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    Postmortem changed(Postmortem value) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(json.write(value));
        return json.read(node(tree, "").toString());
    }

    private JsonNode node(JsonNode node, String name) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream()
                    .toList()
                    .forEach(property -> object.set(property, node(object.get(property), property)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, node(array.get(i), name));
            }
        } else if (node.isString() && !EXCLUDED.contains(name)) {
            return StringNode.valueOf(change.apply(node.asString()));
        }
        return node;
    }
}

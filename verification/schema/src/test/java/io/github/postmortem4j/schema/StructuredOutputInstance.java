package io.github.postmortem4j.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Completes a document as a language model has to write it: absent properties are {@code null}, "" or empty. */
final class StructuredOutputInstance {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StructuredOutputInstance() {}

    static JsonNode in(JsonNode schema, JsonNode value) {
        if (schema.has("anyOf")) {
            return value.isMissingNode() || value.isNull()
                    ? NODES.nullNode()
                    : in(schema.get("anyOf").get(0), value);
        }
        return switch (schema.get("type").stringValue()) {
            case "object" -> {
                ObjectNode object = NODES.objectNode();
                schema.get("properties")
                        .properties()
                        .forEach(member ->
                                object.set(member.getKey(), in(member.getValue(), value.path(member.getKey()))));
                yield object;
            }
            case "array" -> {
                ArrayNode array = NODES.arrayNode();
                value.forEach(element -> array.add(in(schema.get("items"), element)));
                yield array;
            }
            default -> value.isMissingNode() || value.isNull() ? absent(schema) : value;
        };
    }

    private static JsonNode absent(JsonNode schema) {
        if (schema.get("type").stringValue().equals("boolean")) {
            return NODES.booleanNode(false);
        }
        JsonNode choices = schema.path("enum");
        return NODES.stringNode(choices.isMissingNode() ? "" : defaultOf(choices));
    }

    /** {@return the default of the property, if it has one} */
    private static String defaultOf(JsonNode choices) {
        return choices.valueStream()
                .map(JsonNode::stringValue)
                .filter(choice -> choice.equals("NOTE"))
                .findFirst()
                .orElseGet(() -> choices.get(0).stringValue());
    }
}

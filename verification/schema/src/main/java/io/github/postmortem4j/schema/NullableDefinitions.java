package io.github.postmortem4j.schema;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Moves {@code null} from the alternatives around a definition into the definition itself. For alternatives, many validators
 * only report that no alternative matches.
 */
final class NullableDefinitions {

    private final ObjectNode definitions;
    private final Set<String> nullable = new TreeSet<>();

    private NullableDefinitions(ObjectNode definitions) {
        this.definitions = definitions;
    }

    /** Rewrites a schema. Each of its definitions is used as a property, which may be {@code null}, or as an element. */
    static void in(ObjectNode schema) {
        NullableDefinitions rewriting = new NullableDefinitions((ObjectNode) schema.get("$defs"));
        rewriting.refer(schema);
        rewriting.nullable.forEach(rewriting::define);
    }

    private void refer(JsonNode node) {
        node.forEach(this::refer);
        JsonNode alternatives = node.path("anyOf");
        String reference = alternatives.findValue("$ref") == null
                ? ""
                : alternatives.findValue("$ref").stringValue();
        if (node instanceof ObjectNode property && !reference.isEmpty()) {
            property.remove("anyOf");
            property.put("$ref", reference);
            nullable.add(reference.substring(reference.lastIndexOf('/') + 1));
        }
    }

    private void define(String name) {
        ObjectNode definition = (ObjectNode) definitions.get(name);
        if (definition.get("anyOf") instanceof ArrayNode constants) {
            constants.addObject().put("type", "null");
        } else {
            definition.putArray("type").add("object").add("null");
        }
    }
}

package io.github.postmortem4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds parts of schemas. */
final class SchemaTraversal {

    private static final Set<String> OF_NAMED_SCHEMAS = Set.of("properties", "$defs");
    private static final Set<String> OF_SCHEMAS =
            Set.of("items", "contains", "anyOf", "allOf", "if", "then", "else", "not", "additionalProperties");

    private SchemaTraversal() {}

    /** {@return a schema and all schemas within it, the outermost first} */
    static List<JsonNode> all(JsonNode schema) {
        List<JsonNode> found = new ArrayList<>();
        collect(schema, found);
        return found;
    }

    private static void collect(JsonNode schema, List<JsonNode> found) {
        if (schema.isArray()) {
            schema.forEach(alternative -> collect(alternative, found));
        } else if (schema.isObject()) {
            found.add(schema);
            schema.properties().forEach(keyword -> {
                if (OF_NAMED_SCHEMAS.contains(keyword.getKey())) {
                    keyword.getValue().forEach(named -> collect(named, found));
                } else if (OF_SCHEMAS.contains(keyword.getKey())) {
                    collect(keyword.getValue(), found);
                }
            });
        }
    }

    /** {@return the schemas of objects, the outermost first} */
    static List<JsonNode> objects(JsonNode schema) {
        return all(schema).stream().filter(found -> found.has("properties")).toList();
    }

    static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    /** {@return the nesting depth of objects} */
    static int depth(JsonNode schema) {
        int deepest = 0;
        for (JsonNode inner : schema.isContainer() ? schema : List.<JsonNode>of()) {
            deepest = Math.max(deepest, depth(inner));
        }
        return deepest + (schema.has("additionalProperties") ? 1 : 0);
    }
}

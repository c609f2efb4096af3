package io.github.postmortem4j.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a schema in a readable order: descriptions first, and {@code null} as the last alternative. */
final class SchemaText {

    private static final List<String> FIRST = List.of("$schema", "$id", "title", "const", "description");
    private static final List<String> LAST = List.of("default", "deprecated", "examples", "allOf", "$defs");
    /** The properties of these keywords are named after properties of documents and keep their order. */
    private static final Set<String> WITH_PROPERTY_NAMES = Set.of("properties", "$defs");
    /** The values of these keywords are not schemas. */
    private static final Set<String> VALUES = Set.of("examples", "default", "const", "enum", "type", "required");

    /** Editors report the errors of the first alternative. */
    private static final Comparator<JsonNode> NULL_LAST = Comparator.comparing(
            alternative -> alternative.path("type").asString("").equals("null"));

    private SchemaText() {}

    static String of(ObjectNode schema) {
        return JsonText.of(ordered(schema));
    }

    private static JsonNode ordered(JsonNode node) {
        if (node instanceof ArrayNode alternatives) {
            ArrayNode ordered = alternatives.arrayNode();
            alternatives
                    .valueStream()
                    .map(SchemaText::ordered)
                    .sorted(NULL_LAST)
                    .forEach(ordered::add);
            return ordered;
        }
        if (!(node instanceof ObjectNode schema)) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> keywords = new ArrayList<>(schema.properties());
        keywords.sort(Comparator.comparingInt(keyword -> place(keyword.getKey())));
        ObjectNode ordered = schema.objectNode();
        keywords.forEach(keyword -> ordered.set(keyword.getKey(), orderedValue(keyword.getKey(), keyword.getValue())));
        return ordered;
    }

    private static JsonNode orderedValue(String keyword, JsonNode value) {
        if (VALUES.contains(keyword)) {
            return value;
        }
        if (!WITH_PROPERTY_NAMES.contains(keyword)) {
            return ordered(value);
        }
        ObjectNode members = value.asObject().objectNode();
        value.asObject().properties().forEach(member -> members.set(member.getKey(), ordered(member.getValue())));
        return members;
    }

    private static int place(String keyword) {
        if (FIRST.contains(keyword)) {
            return FIRST.indexOf(keyword);
        }
        return FIRST.size() + 1 + LAST.indexOf(keyword);
    }
}

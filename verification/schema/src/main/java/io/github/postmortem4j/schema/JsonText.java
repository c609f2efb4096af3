package io.github.postmortem4j.schema;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON with short values on one line. The output is ASCII, since patterns contain invisible characters. */
final class JsonText {

    private static final int WIDTH = 140;
    private static final JsonMapper SCALARS =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonText() {}

    static String of(JsonNode node) {
        return indented(node, "", 0) + '\n';
    }

    /**
     * Writes a value.
     *
     * @param indentation the indentation of the line
     * @param column the number of characters on the line before the value
     */
    private static String indented(JsonNode node, String indentation, int column) {
        String line = onOneLine(node);
        if (!node.isContainer() || indentation.length() + column + line.length() < WIDTH) {
            return line;
        }
        String inner = indentation + "  ";
        Stream<String> parts = node.isObject()
                ? node.asObject().properties().stream().map(member -> {
                    String name = SCALARS.writeValueAsString(member.getKey()) + ": ";
                    return name + indented(member.getValue(), inner, name.length());
                })
                : node.valueStream().map(element -> indented(element, inner, 0));
        return parts.collect(Collectors.joining(
                ",\n" + inner,
                (node.isObject() ? "{\n" : "[\n") + inner,
                '\n' + indentation + (node.isObject() ? "}" : "]")));
    }

    private static String onOneLine(JsonNode node) {
        if (node.isObject()) {
            return node.asObject().properties().stream()
                    .map(member -> SCALARS.writeValueAsString(member.getKey()) + ": " + onOneLine(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node.isArray()
                ? node.valueStream().map(JsonText::onOneLine).collect(Collectors.joining(", ", "[", "]"))
                : SCALARS.writeValueAsString(node);
    }
}

package io.github.postmortem4j.schema;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of enums and other choices. */
final class EnumSchemas {

    private static final JsonMapper JSON = new JsonMapper();

    private final JavadocDescriptions descriptions;

    EnumSchemas(JavadocDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** {@return a schema of an enum with a description of each constant in the place where editors look for it} */
    ObjectNode withMeanings(Class<?> type) {
        ObjectNode schema = JSON.createObjectNode().put("description", descriptions.of(type));
        ArrayNode constants = schema.putArray("anyOf");
        for (Object constant : type.getEnumConstants()) {
            constants.addObject().put("const", constant.toString()).put("description", descriptions.of((Enum<?>)
                    constant));
        }
        return schema;
    }

    /** {@return a schema of an enum without descriptions} */
    static ObjectNode plain(Class<?> type) {
        return choice(
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    }

    /** {@return a schema that allows a fixed set of texts} */
    static ObjectNode choice(List<String> values) {
        ObjectNode schema = JSON.createObjectNode().put("type", "string");
        ArrayNode choices = schema.putArray("enum");
        values.forEach(choices::add);
        return schema;
    }

    /** {@return the descriptions of all constants on one line} */
    String meanings(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant + ": " + descriptions.of((Enum<?>) constant))
                .collect(Collectors.joining(" "));
    }
}

package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The exact name of an enum constant. */
final class EnumCodec extends ValueCodec {

    private final Map<String, Object> constants = new LinkedHashMap<>();

    EnumCodec(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    Object read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            String name = parser.getString();
            Object constant = constants.get(name);
            if (constant == null) {
                throw notAllowed('"' + name + '"', parser);
            }
            return constant;
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            throw notAllowed(parser.getString(), parser);
        }
        throw UnreadableValueException.expected(expected(), parser);
    }

    private UnreadableValueException notAllowed(String value, JsonParser parser) {
        return UnreadableValueException.of(parser, value + " is not allowed here: expected " + expected());
    }

    private String expected() {
        return "one of " + String.join(", ", constants.keySet());
    }

    @Override
    void write(JsonGenerator generator, Object value) {
        generator.writeString(((Enum<?>) value).name());
    }
}

package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.internal.extension.Extensions;
import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The value of an unknown property: any JSON value, also {@code null}. Numbers keep their digits. */
final class UnknownValueCodec {

    private final NumberBounds bounds;

    UnknownValueCodec(NumberBounds bounds) {
        this.bounds = bounds;
    }

    /** Adds the property whose name is the current token to a map of the properties before it. */
    void readProperty(JsonParser parser, Map<String, @Nullable Object> map) {
        readProperty(parser, map, 1);
    }

    private @Nullable Object read(JsonParser parser, int depth) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, depth);
            case START_ARRAY -> readArray(parser, depth);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> bounds.readWhole(parser);
            case VALUE_NUMBER_FLOAT -> bounds.readDecimal(parser);
            default -> throw UnreadableValueException.expected("a value", parser);
        };
    }

    private Map<String, @Nullable Object> readObject(JsonParser parser, int depth) {
        requireAllowedDepth(parser, depth);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            readProperty(parser, map, depth + 1);
        }
        return map;
    }

    private void readProperty(JsonParser parser, Map<String, @Nullable Object> map, int depth) {
        String name = parser.currentName();
        if (map.containsKey(name)) {
            throw UnreadableValueException.duplicate(parser);
        }
        parser.nextToken();
        map.put(name, read(parser, depth));
    }

    private List<@Nullable Object> readArray(JsonParser parser, int depth) {
        requireAllowedDepth(parser, depth);
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser, depth + 1));
        }
        return list;
    }

    /** The builder would reject the value as well, but only after it was read, which could overflow the stack. */
    private static void requireAllowedDepth(JsonParser parser, int depth) {
        if (depth > Extensions.MAX_DEPTH) {
            throw UnreadableValueException.of(parser, Extensions.TOO_DEEP);
        }
    }

    void write(JsonGenerator generator, @Nullable Object value) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            generator.writeNumber(number);
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject(map, map.size());
            writeProperties(generator, map);
            generator.writeEndObject();
        } else {
            List<?> list = (List<?>) value;
            generator.writeStartArray(list, list.size());
            list.forEach(element -> write(generator, element));
            generator.writeEndArray();
        }
    }

    /** Writes names and values into the current object. */
    void writeProperties(JsonGenerator generator, Map<?, ?> map) {
        map.forEach((name, value) -> {
            generator.writeName((String) name);
            write(generator, value);
        });
    }
}

package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list of values, none of which is {@code null}. It is absent if it is empty. */
final class ListCodec extends ValueCodec {

    private final ValueCodec elements;

    ListCodec(ValueCodec elements) {
        this.elements = elements;
    }

    @Override
    List<Object> read(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw UnreadableValueException.expected("an array", parser);
        }
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_NULL) {
                throw UnreadableValueException.of(parser, "an array must not contain null: remove the element");
            }
            list.add(elements.read(parser));
        }
        return list;
    }

    @Override
    void write(JsonGenerator generator, Object value) {
        List<?> list = (List<?>) value;
        generator.writeStartArray(list, list.size());
        for (Object element : list) {
            elements.write(generator, element);
        }
        generator.writeEndArray();
    }

    @Override
    boolean isAbsent(Object value) {
        return ((List<?>) value).isEmpty();
    }
}

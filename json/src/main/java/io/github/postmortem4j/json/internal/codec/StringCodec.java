package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Text, which is absent if it is empty. */
final class StringCodec extends ValueCodec {

    @Override
    String read(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw UnreadableValueException.expected("a string", parser);
        }
        return parser.getString();
    }

    @Override
    void write(JsonGenerator generator, Object value) {
        generator.writeString((String) value);
    }

    @Override
    boolean isAbsent(Object value) {
        return ((String) value).isEmpty();
    }
}

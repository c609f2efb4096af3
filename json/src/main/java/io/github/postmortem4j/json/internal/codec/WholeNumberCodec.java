package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A {@code long}. */
final class WholeNumberCodec extends ValueCodec {

    @Override
    Long read(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw UnreadableValueException.expected("a whole number", parser);
        }
        return parser.getLongValue();
    }

    @Override
    void write(JsonGenerator generator, Object value) {
        generator.writeNumber((Long) value);
    }
}

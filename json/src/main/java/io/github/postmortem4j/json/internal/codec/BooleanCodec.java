package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A flag, which is absent if it is not set. */
final class BooleanCodec extends ValueCodec {

    @Override
    Boolean read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw UnreadableValueException.expected("true or false", parser);
        };
    }

    @Override
    void write(JsonGenerator generator, Object value) {
        generator.writeBoolean((Boolean) value);
    }

    @Override
    boolean isAbsent(Object value) {
        return !(Boolean) value;
    }
}

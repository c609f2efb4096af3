package io.github.postmortem4j.json.internal.mapper;

import io.github.postmortem4j.json.internal.error.InvalidValueException;
import io.github.postmortem4j.json.internal.error.JacksonErrorMessages;
import io.github.postmortem4j.json.internal.text.TextFormat;
import io.github.postmortem4j.json.internal.text.TextFormatException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a value that is a string in JSON.
 *
 * @param <T> the type of the value
 */
final class TextFormatDeserializer<T> extends StdDeserializer<T> {

    private final TextFormat<T> format;

    TextFormatDeserializer(TextFormat<T> format) {
        super(format.type());
        this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new InvalidValueException(
                    parser,
                    "expected " + format.expected() + ", found " + JacksonErrorMessages.describe(parser.currentToken()),
                    handledType());
        }
        try {
            return format.parse(parser.getString());
        } catch (TextFormatException e) {
            throw new InvalidValueException(parser, e.getMessage(), handledType());
        }
    }
}

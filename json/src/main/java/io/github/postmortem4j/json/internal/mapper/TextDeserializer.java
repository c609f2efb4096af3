package io.github.postmortem4j.json.internal.mapper;

import io.github.postmortem4j.internal.json.InvalidTextException;
import io.github.postmortem4j.internal.json.TextFormat;
import io.github.postmortem4j.json.internal.error.InvalidValueException;
import io.github.postmortem4j.json.internal.error.JacksonErrorMessages;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a value that is a string in JSON.
 *
 * @param <T> the type of the value
 */
final class TextDeserializer<T> extends StdDeserializer<T> {

    private final TextFormat<T> format;

    TextDeserializer(TextFormat<T> format) {
        super(format.type());
        this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new InvalidValueException(
                    parser, format.unexpected(JacksonErrorMessages.describe(parser.currentToken())), handledType());
        }
        try {
            return format.parse(parser.getString());
        } catch (InvalidTextException e) {
            throw new InvalidValueException(parser, e.problem(), handledType());
        }
    }
}

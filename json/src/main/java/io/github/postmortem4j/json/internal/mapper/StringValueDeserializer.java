package io.github.postmortem4j.json.internal.mapper;

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
abstract class StringValueDeserializer<T> extends StdDeserializer<T> {

    private static final int QUOTED_LENGTH = 80;

    StringValueDeserializer(Class<T> type) {
        super(type);
    }

    @Override
    public final T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new InvalidValueException(
                    parser,
                    "expected " + expected() + ", found " + JacksonErrorMessages.describe(parser.currentToken()),
                    handledType());
        }
        return parse(parser.getString(), parser);
    }

    /** {@return a description of valid strings, with its article and an example} */
    abstract String expected();

    abstract T parse(String text, JsonParser parser);

    final InvalidValueException invalid(JsonParser parser, String text, String reason) {
        String quoted = text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…";
        return new InvalidValueException(
                parser, '"' + quoted + "\" " + reason + ": expected " + expected(), handledType());
    }
}

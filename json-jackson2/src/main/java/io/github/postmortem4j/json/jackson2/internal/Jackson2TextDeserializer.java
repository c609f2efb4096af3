package io.github.postmortem4j.json.jackson2.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.postmortem4j.internal.json.InvalidTextException;
import io.github.postmortem4j.internal.json.TextFormat;
import java.io.IOException;

/**
 * Reads a value that is a string in JSON.
 *
 * @param <T> the type of the value
 */
final class Jackson2TextDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient TextFormat<T> format;

    Jackson2TextDeserializer(TextFormat<T> format) {
        super(format.type());
        this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new Jackson2ValueException(
                    parser, format.unexpected(Jackson2ErrorMessages.describe(parser.currentToken())), handledType());
        }
        try {
            return format.parse(parser.getText());
        } catch (InvalidTextException e) {
            throw new Jackson2ValueException(parser, e.problem(), handledType());
        }
    }
}

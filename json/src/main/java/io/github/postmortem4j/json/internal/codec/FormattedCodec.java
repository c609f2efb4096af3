package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.internal.json.InvalidTextException;
import io.github.postmortem4j.internal.json.TextFormat;
import io.github.postmortem4j.json.internal.error.JacksonErrorMessages;
import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamWriteException;

/**
 * A value that is a string in JSON: a time, a date or a time zone.
 *
 * @param <T> the type of the value
 */
final class FormattedCodec<T> extends ValueCodec {

    private final TextFormat<T> format;

    FormattedCodec(TextFormat<T> format) {
        this.format = format;
    }

    @Override
    Object read(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            String found = JacksonErrorMessages.describe(parser.currentToken());
            throw UnreadableValueException.of(parser, format.unexpected(found));
        }
        try {
            return format.parse(parser.getString());
        } catch (InvalidTextException e) {
            throw UnreadableValueException.of(parser, e.problem());
        }
    }

    @Override
    void write(JsonGenerator generator, Object value) {
        String text;
        try {
            text = format.format(format.type().cast(value));
        } catch (InvalidTextException e) {
            throw new StreamWriteException(generator, e.problem());
        }
        generator.writeString(text);
    }
}

package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import io.github.postmortem4j.json.internal.text.TextFormat;
import io.github.postmortem4j.json.internal.text.TextFormatException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
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
        String text = StringCodec.read(parser, format.expected());
        try {
            return format.parse(text);
        } catch (TextFormatException e) {
            throw UnreadableValueException.of(parser, e.getMessage());
        }
    }

    @Override
    void write(JsonGenerator generator, Object value) {
        String text;
        try {
            text = format.print(format.type().cast(value));
        } catch (TextFormatException e) {
            throw new StreamWriteException(generator, e.getMessage());
        }
        generator.writeString(text);
    }
}

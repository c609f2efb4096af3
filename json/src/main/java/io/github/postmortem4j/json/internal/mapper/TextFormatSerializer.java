package io.github.postmortem4j.json.internal.mapper;

import io.github.postmortem4j.json.internal.text.TextFormat;
import io.github.postmortem4j.json.internal.text.TextFormatException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value that is a string in JSON.
 *
 * @param <T> the type of the value
 */
final class TextFormatSerializer<T> extends StdSerializer<T> {

    private final TextFormat<T> format;

    TextFormatSerializer(TextFormat<T> format) {
        super(format.type());
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try {
            generator.writeString(format.print(value));
        } catch (TextFormatException e) {
            throw DatabindException.from(generator, e.getMessage());
        }
    }
}

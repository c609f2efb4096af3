package io.github.postmortem4j.json.jackson2.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.postmortem4j.internal.json.InvalidTextException;
import io.github.postmortem4j.internal.json.TextFormat;
import java.io.IOException;

/**
 * Writes a value that is a string in JSON.
 *
 * @param <T> the type of the value
 */
final class Jackson2TextSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient TextFormat<T> format;

    Jackson2TextSerializer(TextFormat<T> format) {
        super(format.type());
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            generator.writeString(format.format(value));
        } catch (InvalidTextException e) {
            throw JsonMappingException.from(generator, e.problem());
        }
    }
}

package io.github.postmortem4j.json.jackson2.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.postmortem4j.internal.json.ValueMessages;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a value of the model in the same way with every mapper. */
final class Jackson2Deserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final ObjectReader reader;

    Jackson2Deserializer(Class<?> model, JsonMapper strict) {
        super(model);
        this.reader = strict.readerFor(model);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return reader.readValue(parser);
        } catch (JsonMappingException e) {
            @Nullable String message = Jackson2ErrorMessages.of(e, parser);
            throw message == null ? e : Jackson2ValueException.of(e, message, parser, handledType());
        }
    }

    /** Otherwise, Jackson would replace the value by one with the new properties only. */
    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context, Object value) throws IOException {
        throw new Jackson2ValueException(parser, ValueMessages.IMMUTABLE, handledType());
    }

    /** Makes Jackson call the method above for a property that asks for a merge. */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return true;
    }
}

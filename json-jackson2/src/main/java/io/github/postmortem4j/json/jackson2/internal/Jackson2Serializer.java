package io.github.postmortem4j.json.jackson2.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes a value of the model in the same way with every mapper. */
final class Jackson2Serializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    private final Class<?> model;
    private final ObjectWriter writer;

    Jackson2Serializer(Class<?> model, JsonMapper strict) {
        super(Object.class);
        this.model = model;
        this.writer = strict.writerFor(model).without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        writer.writeValue(generator, value);
    }

    /** Writes the type beside the value and not into it, where it would be an unknown property. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        WritableTypeId id = types.typeId(value, model, JsonToken.VALUE_EMBEDDED_OBJECT);
        types.writeTypePrefix(generator, id);
        serialize(value, generator, provider);
        types.writeTypeSuffix(generator, id);
    }
}

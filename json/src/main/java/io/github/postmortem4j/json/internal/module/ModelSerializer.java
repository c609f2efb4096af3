package io.github.postmortem4j.json.internal.module;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value of the model in the same way with every mapper. */
final class ModelSerializer extends StdSerializer<Object> {

    private final Class<?> model;
    private final ObjectWriter writer;

    ModelSerializer(Class<?> model, JsonMapper strict) {
        super(Object.class);
        this.model = model;
        this.writer = strict.writerFor(model).without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        writer.writeValue(generator, value);
    }

    /** Writes the type beside the value and not into it, where it would be an unknown property. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        WritableTypeId id = types.typeId(value, model, JsonToken.VALUE_EMBEDDED_OBJECT);
        types.writeTypePrefix(generator, context, id);
        serialize(value, generator, context);
        types.writeTypeSuffix(generator, context, id);
    }
}

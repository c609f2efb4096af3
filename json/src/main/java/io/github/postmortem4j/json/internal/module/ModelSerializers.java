package io.github.postmortem4j.json.internal.module;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.postmortem4j.internal.property.ModelInterface;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.Serializers;

/** Provides the serializers of the types of the model. */
public final class ModelSerializers extends Serializers.Base {

    private final JsonMapper strict;

    /** Creates serializers that write with a strict mapper. */
    public ModelSerializers(JsonMapper strict) {
        this.strict = strict;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> model = ModelInterface.of(type.getRawClass());
        return model == null ? null : new ModelSerializer(model, strict);
    }
}

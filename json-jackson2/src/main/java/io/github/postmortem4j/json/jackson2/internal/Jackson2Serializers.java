package io.github.postmortem4j.json.jackson2.internal;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.postmortem4j.internal.property.ModelInterface;
import org.jspecify.annotations.Nullable;

/** Provides the serializers of the types of the model. */
public final class Jackson2Serializers extends Serializers.Base {

    private final JsonMapper strict;

    /** Creates serializers that write with a strict mapper. */
    public Jackson2Serializers(JsonMapper strict) {
        this.strict = strict;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        Class<?> model = ModelInterface.of(type.getRawClass());
        return model == null ? null : new Jackson2Serializer(model, strict);
    }
}

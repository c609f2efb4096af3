package io.github.postmortem4j.json.jackson2.internal;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.postmortem4j.internal.property.ModelInterface;
import org.jspecify.annotations.Nullable;

/** Provides the deserializers of the types of the model. */
public final class Jackson2Deserializers extends Deserializers.Base {

    private final JsonMapper strict;

    /** Creates deserializers that read with a strict mapper. */
    public Jackson2Deserializers(JsonMapper strict) {
        this.strict = strict;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ModelInterface.of(type) != null;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        Class<?> model = ModelInterface.of(type.getRawClass());
        return model == null ? null : new Jackson2Deserializer(model, strict);
    }
}

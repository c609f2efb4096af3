package io.github.postmortem4j.json.internal.module;

import io.github.postmortem4j.internal.property.ModelInterface;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.json.JsonMapper;

/** Provides the deserializers of the types of the model. */
public final class ModelDeserializers extends Deserializers.Base {

    private final JsonMapper strict;

    /** Creates deserializers that read with a strict mapper. */
    public ModelDeserializers(JsonMapper strict) {
        this.strict = strict;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ModelInterface.of(type) != null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> model = ModelInterface.of(type.getRawClass());
        return model == null ? null : new ModelDeserializer(model, strict);
    }
}

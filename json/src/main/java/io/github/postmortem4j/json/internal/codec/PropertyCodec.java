package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.internal.property.ModelProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;

/** A property of an object. */
final class PropertyCodec {

    private final ModelProperty property;
    private final ValueCodec values;
    private final SerializedString name;

    PropertyCodec(ModelProperty property, ValueCodec values) {
        this.property = property;
        this.values = values;
        this.name = new SerializedString(property.name());
    }

    /** Reads the value that starts at the current token and sets it. */
    void read(JsonParser parser, Object builder) {
        property.table().set(property.index(), builder, values.read(parser));
    }

    /** Writes the name and the value, unless the value is what an absent one is read as. */
    void write(JsonGenerator generator, Object object) {
        @Nullable Object value = property.of(object);
        if (value != null && (property.isNullable() || !values.isAbsent(value))) {
            generator.writeName(name);
            values.write(generator, value);
        }
    }
}

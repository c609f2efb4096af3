package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.internal.property.ModelProperty;
import io.github.postmortem4j.internal.property.ModelTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;

/** A property of an object. */
final class PropertyCodec {

    private final ModelTable table;
    private final int index;
    private final boolean nullable;
    private final ValueCodec values;
    private final SerializedString name;

    PropertyCodec(ModelProperty property, ValueCodec values) {
        this.table = property.table();
        this.index = property.index();
        this.nullable = property.isNullable();
        this.values = values;
        this.name = new SerializedString(property.name());
    }

    /** Reads the value that starts at the current token and sets it. */
    void read(JsonParser parser, Object builder) {
        table.set(index, builder, values.read(parser));
    }

    /** Writes the name and the value, unless the value is what an absent one is read as. */
    void write(JsonGenerator generator, Object object) {
        @Nullable Object value = table.get(index, object);
        if (value != null && (nullable || !values.isAbsent(value))) {
            generator.writeName(name);
            values.write(generator, value);
        }
    }
}

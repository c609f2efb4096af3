package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.internal.property.ModelProperty;
import io.github.postmortem4j.internal.property.ModelTable;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A type whose JSON is that of its only property, such as the timeline, which is an array of entries. */
final class WholeJsonCodec extends ValueCodec {

    private final ModelTable table;
    private final ModelProperty property;
    private final ValueCodec values;

    WholeJsonCodec(ModelProperty property, ValueCodec values) {
        this.table = property.table();
        this.property = property;
        this.values = values;
    }

    @Override
    Object read(JsonParser parser) {
        Object builder = table.newBuilder();
        table.set(property.index(), builder, values.read(parser));
        return table.build(builder);
    }

    @Override
    void write(JsonGenerator generator, Object value) {
        values.write(generator, get(value));
    }

    @Override
    boolean isAbsent(Object value) {
        return values.isAbsent(get(value));
    }

    private Object get(Object value) {
        return Objects.requireNonNull(property.of(value));
    }
}

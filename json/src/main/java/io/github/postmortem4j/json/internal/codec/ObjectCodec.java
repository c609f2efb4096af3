package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.internal.property.ModelProperty;
import io.github.postmortem4j.internal.property.ModelProperty.Shape;
import io.github.postmortem4j.internal.property.ModelTable;
import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** An object with the properties of a table. Unknown properties are kept, and an explicit {@code null} means absent. */
class ObjectCodec extends ValueCodec {

    private final ModelTable table;
    private final UnknownValueCodec unknown;
    private final PropertyCodec[] properties;
    private final PropertyNameMatcher matcher;
    private final ModelProperty extensions;
    private final Object empty;

    ObjectCodec(ModelTable table, ModelCodecs codecs, TokenStreamFactory factory) {
        this.table = table;
        this.unknown = codecs.unknown();
        List<PropertyCodec> known = new ArrayList<>();
        List<Named> names = new ArrayList<>();
        @Nullable ModelProperty map = null;
        for (ModelProperty property : table.properties()) {
            if (property.shape() == Shape.MAP) {
                map = property;
            } else {
                known.add(new PropertyCodec(property, codecs.of(property)));
                names.add(Named.fromString(property.name()));
            }
        }
        this.properties = known.toArray(PropertyCodec[]::new);
        this.extensions = Objects.requireNonNull(map);
        this.matcher = factory.constructNameMatcher(names, false);
        this.empty = table.build(table.newBuilder());
    }

    @Override
    final Object read(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw UnreadableValueException.expected("an object", parser);
        }
        Object builder = table.newBuilder();
        Map<String, @Nullable Object> others = Map.of();
        long seen = 0;
        for (int match = parser.nextNameMatch(matcher);
                match != PropertyNameMatcher.MATCH_END_OBJECT;
                match = parser.nextNameMatch(matcher)) {
            if (match >= 0) {
                long property = 1L << match;
                if ((seen & property) != 0) {
                    throw UnreadableValueException.duplicate(parser);
                }
                seen |= property;
                if (parser.nextToken() != JsonToken.VALUE_NULL) {
                    properties[match].read(parser, builder);
                }
            } else {
                others = others.isEmpty() ? new LinkedHashMap<>() : others;
                unknown.readProperty(parser, others);
            }
        }
        try {
            if (!others.isEmpty()) {
                setExtensions(builder, others);
            }
            return table.build(builder);
        } catch (IllegalArgumentException e) {
            throw new UnreadableValueException(parser, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Sets the unknown properties of a builder that has all other properties.
     *
     * @throws IllegalArgumentException if a value is not allowed
     */
    void setExtensions(Object builder, Map<String, @Nullable Object> values) {
        table.set(extensions.index(), builder, values);
    }

    final Object build(Object builder) {
        return table.build(builder);
    }

    @Override
    final void write(JsonGenerator generator, Object value) {
        generator.writeStartObject(value);
        for (PropertyCodec property : properties) {
            property.write(generator, value);
        }
        unknown.writeProperties(generator, (Map<?, ?>) Objects.requireNonNull(extensions.of(value)));
        generator.writeEndObject();
    }

    /** A value without any properties is read from an absent one. */
    @Override
    final boolean isAbsent(Object value) {
        return empty.equals(value);
    }
}

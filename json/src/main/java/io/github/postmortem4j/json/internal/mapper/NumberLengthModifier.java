package io.github.postmortem4j.json.internal.mapper;

import io.github.postmortem4j.json.internal.codec.NumberBounds;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Rejects a number whose written form exceeds the maximum length, so that a document can be read again after it is
 * written.
 *
 * <p>For example, {@code 1.5e9} is written as {@code 1.5E+9}, or as {@code 1500000000} in an extension.
 */
final class NumberLengthModifier extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private final int maxLength;

    NumberLengthModifier(int maxLength) {
        this.maxLength = maxLength;
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        Class<?> type = description.getBeanClass();
        return type == Object.class || type == BigDecimal.class
                ? new Bounded(deserializer, new NumberBounds(maxLength))
                : deserializer;
    }

    private static final class Bounded extends DelegatingDeserializer {

        private final NumberBounds bounds;

        Bounded(ValueDeserializer<?> delegate, NumberBounds bounds) {
            super(delegate);
            this.bounds = bounds;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new Bounded(delegate, bounds);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            TokenStreamLocation start = parser.currentTokenLocation();
            Object value = super.deserialize(parser, context);
            if (isTooLong(value)) {
                throw new StreamConstraintsException("longer when written than getMaxNumberLength", start);
            }
            return value;
        }

        private boolean isTooLong(@Nullable Object value) {
            if (value instanceof Number number) {
                return bounds.isExceededBy(number);
            }
            if (value instanceof Map<?, ?> map) {
                return map.values().stream().anyMatch(this::isTooLong);
            }
            return value instanceof Collection<?> list && list.stream().anyMatch(this::isTooLong);
        }
    }
}

package io.github.postmortem4j.json;

import io.github.postmortem4j.extension.ExtensionCodec;
import io.github.postmortem4j.json.internal.error.JacksonErrorMessages;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Converts the values of typed extensions with a mapper of Jackson 3. Decimals keep their scale.
 *
 * <p>Instances are immutable and safe for use by multiple threads.
 */
public final class JacksonExtensionCodec implements ExtensionCodec {

    private final JsonMapper mapper;
    private final ObjectReader reader;

    /** Creates a codec with the settings of {@link PostmortemJson}. {@link java.util.ServiceLoader} calls it. */
    public JacksonExtensionCodec() {
        this(CheckedJsonMapper.withLimits(StreamReadConstraints.defaults()));
    }

    private JacksonExtensionCodec(JsonMapper mapper) {
        this.mapper = Objects.requireNonNull(mapper, "mapper");
        this.reader = mapper.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /**
     * {@return a codec that uses a mapper}
     *
     * @param mapper the mapper; its settings and modules apply to the values
     */
    public static JacksonExtensionCodec of(JsonMapper mapper) {
        return new JacksonExtensionCodec(mapper);
    }

    @Override
    public @Nullable Object toJson(Object value) {
        try {
            return read(mapper.writeValueAsString(value), Object.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    @Override
    public <T> T fromJson(Object json, Class<T> type) {
        try {
            T value = read(mapper.writeValueAsString(json), type);
            if (value == null) {
                throw new IllegalArgumentException("the mapper returned null");
            }
            return value;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** Goes through text, in which numbers keep their digits. */
    private <T> @Nullable T read(String json, Class<T> type) {
        try (JsonParser parser = mapper.createParser(json)) {
            try {
                return reader.forType(type).readValue(parser);
            } catch (JacksonException e) {
                throw new IllegalArgumentException(JacksonErrorMessages.of(e, parser), e);
            }
        }
    }
}

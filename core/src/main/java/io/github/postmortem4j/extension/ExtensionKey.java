package io.github.postmortem4j.extension;

import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The name and the Java type of an extension, for typed access to the unknown properties of a value:
 *
 * <pre>{@code
 * record Cost(BigDecimal amount, String currency) {}
 *
 * static final ExtensionKey<Cost> COST = ExtensionKey.of("x-cost", Cost.class);
 *
 * Postmortem priced = postmortem.with(p -> p.putExtension(COST, new Cost(new BigDecimal("1250.50"), "EUR")));
 * Cost cost = priced.getExtension(COST);
 * }</pre>
 *
 * <p>The value is stored as JSON, so a document is equal whether its extension was set by a key or read from a file.
 * Instances are immutable and safe for use by multiple threads.
 *
 * @param <T> the type of the value
 */
public final class ExtensionKey<T> {

    private final String name;
    private final Class<T> type;
    private final @Nullable ExtensionCodec codec;

    private ExtensionKey(String name, Class<T> type, @Nullable ExtensionCodec codec) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
        this.codec = codec;
    }

    /**
     * {@return a key that converts values with the codec that is registered as a service}
     *
     * <p>The module {@code postmortem4j-json} registers one. It is looked up on the first use of any such key.
     *
     * @param name the name of the property, which should begin with {@code x-}
     * @param type the type of the value, such as a record, an enum or {@link java.time.LocalDate}
     * @param <T> the type of the value
     */
    public static <T> ExtensionKey<T> of(String name, Class<T> type) {
        return new ExtensionKey<>(name, type, null);
    }

    /**
     * {@return a key that converts values with a codec, such as that of the application's own mapper}
     *
     * @param name the name of the property, which should begin with {@code x-}
     * @param type the type of the value
     * @param codec converts values
     * @param <T> the type of the value
     */
    public static <T> ExtensionKey<T> of(String name, Class<T> type, ExtensionCodec codec) {
        return new ExtensionKey<>(name, type, Objects.requireNonNull(codec, "codec"));
    }

    /** {@return the name of the property} */
    public String getName() {
        return name;
    }

    /** {@return the type of the value} */
    public Class<T> getType() {
        return type;
    }

    /**
     * {@return the value in the unknown properties of an object, or {@code null} if it is absent or JSON {@code null}}
     *
     * @param extensions the unknown properties by name
     * @throws IllegalArgumentException if the JSON value is not one of the type
     * @throws IllegalStateException if neither the key nor the service registry has a codec
     */
    public @Nullable T from(Map<String, ? extends @Nullable Object> extensions) {
        Object json = extensions.get(name);
        if (json == null) {
            return null;
        }
        try {
            return codec().fromJson(json, type);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "extension \"" + name + "\" is not a " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    /**
     * {@return the JSON value of a value}
     *
     * @param value the value
     * @throws IllegalArgumentException if JSON cannot represent the value
     * @throws IllegalStateException if neither the key nor the service registry has a codec
     */
    public @Nullable Object toJson(T value) {
        Objects.requireNonNull(value, "value");
        try {
            return codec().toJson(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "extension \"" + name + "\" cannot be written as JSON: " + e.getMessage(), e);
        }
    }

    private ExtensionCodec codec() {
        return codec == null ? Registered.CODEC.require() : codec;
    }

    /** {@return the name and the type, such as {@code ExtensionKey{x-cost, Cost}}} */
    @Override
    public String toString() {
        return "ExtensionKey{" + name + ", " + type.getSimpleName() + "}";
    }

    /** The codec that is registered as a service, looked up once. */
    private record Registered(@Nullable ExtensionCodec codec) {

        static final Registered CODEC = new Registered(find(ExtensionKey.class.getClassLoader()));

        private static @Nullable ExtensionCodec find(@Nullable ClassLoader loader) {
            return ServiceLoader.load(ExtensionCodec.class, loader).findFirst().orElse(null);
        }

        ExtensionCodec require() {
            if (codec == null) {
                throw new IllegalStateException("no ExtensionCodec is registered: add the module postmortem4j-json,"
                        + " or pass a codec to ExtensionKey.of");
            }
            return codec;
        }
    }
}

package io.github.postmortem4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The unknown properties in the builder of an {@link Extensible} type.
 *
 * <p>The type parameter has no bound on purpose. MapStruct takes a method with one parameter that returns a subclass of the
 * class that declares it for the setter of a property, and would warn that {@code putAllExtensions} is not mapped. The
 * other methods are in the generated subclass, because the method that the compiler adds to the public class for callers
 * by reflection has the erasure of their types.
 *
 * @param <B> the builder
 */
abstract class ExtensibleBuilder<B> {

    /** Unmodifiable until the first one is added, because few objects have unknown properties. */
    Map<String, @Nullable Object> extensions = Collections.emptyMap();

    ExtensibleBuilder() {}

    /**
     * Adds or replaces unknown properties.
     *
     * <p>{@code build()} throws an {@link IllegalArgumentException} if the type has a property of one of the names, or if
     * JSON cannot represent a value.
     *
     * @param extensions values by name; a value may be {@code null}
     * @return this builder
     */
    @SuppressWarnings("unchecked") // Each builder passes its own type.
    public B putAllExtensions(Map<String, ? extends @Nullable Object> extensions) {
        extensions.forEach(this::put);
        return (B) this;
    }

    final void put(String name, @Nullable Object value) {
        Objects.requireNonNull(name, "name");
        if (extensions.isEmpty()) {
            extensions = new LinkedHashMap<>();
        }
        extensions.put(name, value);
    }
}

package io.github.postmortem4j.internal.extension;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks and normalizes the extensions of a value that is being built. */
public final class Extensions {

    private static final Map<Class<?>, Set<String>> KNOWN_PROPERTIES = new ConcurrentHashMap<>();

    private Extensions() {}

    /**
     * Returns the extensions sorted by name, with normalized values.
     *
     * <p>Names are not null. They are declared nullable in the result because Immutables declares them so where it
     * accepts a map with nullable values.
     *
     * @throws IllegalArgumentException if JSON cannot represent an extension, or a property of the type has its name
     */
    public static Map<@Nullable String, @Nullable Object> normalize(
            Class<?> type, Map<String, ? extends @Nullable Object> extensions) {
        if (extensions.isEmpty()) {
            return Collections.emptyMap();
        }
        Set<String> known = KNOWN_PROPERTIES.computeIfAbsent(type, Extensions::knownProperties);
        Map<@Nullable String, @Nullable Object> normalized = new TreeMap<>();
        extensions.forEach((name, value) -> {
            Objects.requireNonNull(name, "extension name");
            if (known.contains(name)) {
                throw new IllegalArgumentException('"' + name + "\" is a property of " + type.getSimpleName()
                        + " and cannot be an extension: set it with the method of the builder");
            }
            normalized.put(JsonValues.checkName(name), JsonValues.normalize(value));
        });
        return Collections.unmodifiableMap(normalized);
    }

    private static Set<String> knownProperties(Class<?> type) {
        return Arrays.stream(type.getAnnotation(JsonPropertyOrder.class).value())
                .collect(Collectors.toUnmodifiableSet());
    }
}

package io.github.postmortem4j.internal.extension;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks and normalizes the extensions of a value that is being built. */
public final class Extensions {

    /** Exceeds the depth of any document that is read, and prevents a stack overflow for a map that contains itself. */
    public static final int MAX_DEPTH = 500;

    /** The message for a value that is nested deeper than {@link #MAX_DEPTH}. */
    public static final String TOO_DEEP = "an extension is nested deeper than " + MAX_DEPTH + " levels";

    private Extensions() {}

    /**
     * Returns the extensions sorted by name, with normalized values.
     *
     * <p>Names are not null. They are declared nullable in the result because Immutables declares them so where it
     * accepts a map with nullable values.
     *
     * @param known the names of the properties of the type
     * @throws IllegalArgumentException if JSON cannot represent an extension, or a property of the type has its name
     */
    public static Map<@Nullable String, @Nullable Object> normalize(
            Class<?> type, Set<String> known, Map<String, ? extends @Nullable Object> extensions) {
        if (extensions.isEmpty()) {
            return Collections.emptyMap();
        }
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
}

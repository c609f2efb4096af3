package io.github.postmortem4j;

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

/** Checks the extension members of a value while it is built. */
final class Extensions {

    private static final Map<Class<?>, Set<String>> KNOWN_MEMBERS = new ConcurrentHashMap<>();

    private Extensions() {}

    /**
     * Returns the members sorted by name and in canonical form.
     *
     * <p>The types are those of the generated code: it says nothing of {@code null} where it gives the members, and
     * allows too much of it where it takes them.
     */
    static Map<@Nullable String, @Nullable Object> checked(Class<?> type, Map<String, Object> members) {
        if (members.isEmpty()) {
            return Collections.emptyMap();
        }
        Set<String> known = KNOWN_MEMBERS.computeIfAbsent(type, Extensions::knownMembers);
        Map<@Nullable String, @Nullable Object> canonical = new TreeMap<>();
        members.forEach((name, value) -> {
            Objects.requireNonNull(name, "extension name");
            if (known.contains(name)) {
                throw new IllegalArgumentException('"' + name + "\" is a member of " + type.getSimpleName()
                        + " and cannot be an extension of it: set it with the builder's own method");
            }
            canonical.put(JsonValues.checkedName(name), JsonValues.canonical(value));
        });
        return Collections.unmodifiableMap(canonical);
    }

    private static Set<String> knownMembers(Class<?> type) {
        return Arrays.stream(type.getAnnotation(JsonPropertyOrder.class).value())
                .collect(Collectors.toUnmodifiableSet());
    }
}

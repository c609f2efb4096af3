package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
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

    /** Returns the members sorted by name and in canonical form; the very same map when it is empty, as most are. */
    static Map<String, @Nullable Object> checked(Class<?> type, Map<String, @Nullable Object> members) {
        if (members.isEmpty()) {
            return members;
        }
        Set<String> known = KNOWN_MEMBERS.computeIfAbsent(type, Extensions::knownMembers);
        Map<String, @Nullable Object> canonical = new TreeMap<>();
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            String name = Objects.requireNonNull(member.getKey(), "extension name");
            if (known.contains(name)) {
                throw new IllegalArgumentException('"' + name + "\" is a member of " + type.getSimpleName()
                        + " and cannot be an extension of it: set it with the builder's own method");
            }
            canonical.put(JsonValues.checkedName(name), JsonValues.canonical(member.getValue()));
        }
        return canonical;
    }

    private static Set<String> knownMembers(Class<?> type) {
        return Arrays.stream(type.getAnnotation(JsonPropertyOrder.class).value())
                .collect(Collectors.toUnmodifiableSet());
    }
}

package io.github.postmortem4j.internal.extension;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Normalizes the values of extensions.
 *
 * <p>Mappers read numbers as different types, such as {@link Integer} and {@link Long} or {@link Double} and {@link
 * java.math.BigDecimal}. After normalization, the equality of documents does not depend on the mapper, provided that it reads decimals exactly.
 */
final class JsonValues {

    private JsonValues() {}

    static @Nullable Object normalize(@Nullable Object value) {
        return normalize(value, 1);
    }

    private static @Nullable Object normalize(@Nullable Object value, int depth) {
        if (depth > Extensions.MAX_DEPTH) {
            throw new IllegalArgumentException(Extensions.TOO_DEEP);
        }
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long) {
            return value;
        }
        if (value instanceof Number number) {
            return NormalizedNumber.of(number);
        }
        if (value instanceof List<?> list) {
            return normalizeList(list, depth);
        }
        if (value instanceof Map<?, ?> map) {
            return normalizeMap(map, depth);
        }
        throw new IllegalArgumentException(value.getClass().getName()
                + " is not a JSON value: an extension must be a String, Boolean, Number, List, Map, or null");
    }

    private static List<@Nullable Object> normalizeList(List<?> list, int depth) {
        List<@Nullable Object> normalized = new ArrayList<>(list.size());
        for (@Nullable Object element : list) {
            normalized.add(normalize(element, depth + 1));
        }
        return Collections.unmodifiableList(normalized);
    }

    private static SortedMap<String, @Nullable Object> normalizeMap(Map<?, ?> map, int depth) {
        SortedMap<String, @Nullable Object> normalized = new TreeMap<>();
        for (Map.Entry<?, ?> property : map.entrySet()) {
            if (!(property.getKey() instanceof String name)) {
                throw new IllegalArgumentException(
                        "the keys of an extension must be strings, not " + property.getKey());
            }
            normalized.put(checkName(name), normalize(property.getValue(), depth + 1));
        }
        return Collections.unmodifiableSortedMap(normalized);
    }

    /** Rejects a lone surrogate, which Jackson can read back in a value but not in a name. */
    static String checkName(String name) {
        if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("an extension name must not contain a lone surrogate");
        }
        return name;
    }
}

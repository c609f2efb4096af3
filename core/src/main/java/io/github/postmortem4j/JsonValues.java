package io.github.postmortem4j;

import io.github.postmortem4j.internal.CanonicalNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings the values of extension members into one form.
 *
 * <p>Mappers differ in what they make of a number ({@link Integer} or {@link Long}, {@link Double} or
 * {@link java.math.BigDecimal}); equality of documents must not depend on who read them.
 */
final class JsonValues {

    /** Far deeper than any document that is read, and far from the end of the stack: a map that holds itself ends here. */
    private static final int MAX_DEPTH = 500;

    private JsonValues() {}

    static @Nullable Object canonical(@Nullable Object value) {
        return canonical(value, 1);
    }

    private static @Nullable Object canonical(@Nullable Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("an extension is nested deeper than " + MAX_DEPTH + " levels");
        }
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long) {
            return value;
        }
        if (value instanceof Number number) {
            return CanonicalNumber.of(number);
        }
        if (value instanceof List<?> list) {
            return canonicalList(list, depth);
        }
        if (value instanceof Map<?, ?> map) {
            return canonicalMap(map, depth);
        }
        throw new IllegalArgumentException(value.getClass().getName()
                + " is not a JSON value: an extension is a String, Boolean, number, List, Map or null");
    }

    private static List<@Nullable Object> canonicalList(List<?> list, int depth) {
        List<@Nullable Object> canonical = new ArrayList<>(list.size());
        for (@Nullable Object element : list) {
            canonical.add(canonical(element, depth + 1));
        }
        return Collections.unmodifiableList(canonical);
    }

    private static SortedMap<String, @Nullable Object> canonicalMap(Map<?, ?> map, int depth) {
        SortedMap<String, @Nullable Object> canonical = new TreeMap<>();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException(
                        "the members of an extension are named by a String, not by " + member.getKey());
            }
            canonical.put(checkedName(name), canonical(member.getValue(), depth + 1));
        }
        return Collections.unmodifiableSortedMap(canonical);
    }

    /** Jackson reads half a surrogate pair in a value, but refuses a document that has one in a name. */
    static String checkedName(String name) {
        if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException(
                    "the name of an extension holds half a surrogate pair, which is no text");
        }
        return name;
    }
}

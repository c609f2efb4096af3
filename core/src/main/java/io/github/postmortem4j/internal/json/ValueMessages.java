package io.github.postmortem4j.internal.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Messages for the author of a document about values that do not fit where they are. */
public final class ValueMessages {

    /** The message for an element of an array that is {@code null}. */
    public static final String NULL_IN_ARRAY = "an array must not contain null: remove the element";

    /** The message for a whole number that does not fit into a {@code long}. */
    public static final String NUMBER_TOO_LARGE =
            "the number is too large: expected a whole number up to " + Long.MAX_VALUE;

    /** The message for a number whose exponent does not fit into that of a {@code BigDecimal}. */
    public static final String EXPONENT_OUT_OF_RANGE = "the exponent of the number is out of range";

    /** The message for a mapper that tries to change a value in place. */
    public static final String IMMUTABLE = "a postmortem is immutable and cannot be updated in place."
            + " Read a new value instead, or change a copy with toBuilder()";

    private ValueMessages() {}

    /** {@return the message for a value that is not a constant of an enum} */
    public static String notAllowed(@Nullable Object value, Class<?> enumType) {
        String quoted = value instanceof String text ? '"' + text + '"' : String.valueOf(value);
        return quoted + " is not allowed here: expected " + describe(enumType);
    }

    /** {@return the message for a value of the wrong kind} */
    public static String unexpected(@Nullable Class<?> target, String found) {
        return "expected " + describe(target) + ", found " + found;
    }

    private static String describe(@Nullable Class<?> target) {
        if (target == null) {
            return "another kind of value";
        }
        if (target.isEnum()) {
            return "one of "
                    + Arrays.stream(target.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (target == String.class) {
            return "a string";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "true or false";
        }
        if (target == Long.class) {
            return "a whole number";
        }
        if (target == BigDecimal.class) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(target) ? "an array" : "an object";
    }
}

package io.github.postmortem4j.internal.property;

import org.jspecify.annotations.Nullable;

/**
 * A stored property of a type of the model.
 *
 * @param table the table of its type
 * @param index its place in the table
 * @param name its name in JSON, or {@code ""} if the JSON of the type is that of this property alone
 * @param shape how many values it holds
 * @param type of one value: an element of a list, a value of a map
 * @param isNullable whether it is {@code null} if it is absent
 */
public record ModelProperty(ModelTable table, int index, String name, Shape shape, Class<?> type, boolean isNullable) {

    /** How many values a property holds. */
    public enum Shape {
        /** One value, or {@code null}. */
        SINGLE,
        /** A list, which may be empty. */
        LIST,
        /** The unknown properties, by name. */
        MAP
    }

    /** {@return whether the JSON of the type is that of this property alone} */
    boolean isWholeJson() {
        return name.isEmpty();
    }

    /**
     * {@return the value that an object has}
     *
     * @param object of the type that the property belongs to
     */
    public @Nullable Object of(Object object) {
        return table.get(index, object);
    }
}

package io.github.postmortem4j.schema;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Finds the default values of properties with an empty instance of their type. */
final class PropertyDefaults {

    private PropertyDefaults() {}

    /** {@return the default of a property, or {@code null} if the property is empty by default} */
    static @Nullable Object of(Method getter) {
        try {
            Object builder = getter.getDeclaringClass().getMethod("builder").invoke(null);
            Object empty = builder.getClass().getMethod("build").invoke(builder);
            Object value = getter.invoke(empty);
            return isPresent(value) ? value : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call " + getter, e);
        }
    }

    private static boolean isPresent(@Nullable Object value) {
        return value instanceof Enum || value instanceof Boolean || (value instanceof String text && !text.isEmpty());
    }
}

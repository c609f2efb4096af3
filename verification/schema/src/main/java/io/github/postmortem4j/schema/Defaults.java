package io.github.postmortem4j.schema;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What a member is when it is not there, asked of a value with nothing set. */
final class Defaults {

    private Defaults() {}

    /** {@return the default of a member; {@code null} when it is nothing} */
    static @Nullable Object of(Method getter) {
        try {
            Object builder = getter.getDeclaringClass().getMethod("builder").invoke(null);
            Object empty = builder.getClass().getMethod("build").invoke(builder);
            Object value = getter.invoke(empty);
            return isSomething(value) ? value : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(getter + " cannot be asked", e);
        }
    }

    private static boolean isSomething(@Nullable Object value) {
        return value instanceof Enum || value instanceof Boolean || (value instanceof String text && !text.isEmpty());
    }
}

package io.github.postmortem4j.internal.property;

import io.github.postmortem4j.Extensible;
import io.github.postmortem4j.Timeline;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the public type of a value, whose implementation is not public. */
public final class ModelInterface {

    private ModelInterface() {}

    /** {@return the type of the model that a class is or implements, or {@code null} if there is none} */
    public static @Nullable Class<?> of(Class<?> type) {
        if (type == Extensible.class || !isModel(type)) {
            return null;
        }
        if (type.isInterface()) {
            return type;
        }
        return Arrays.stream(type.getInterfaces())
                .filter(ModelInterface::isModel)
                .findFirst()
                .orElse(null);
    }

    private static boolean isModel(Class<?> type) {
        return Extensible.class.isAssignableFrom(type) || Timeline.class.isAssignableFrom(type);
    }
}

package io.github.postmortem4j.validation.internal.report;

import io.github.postmortem4j.validation.internal.path.PropertyPath;
import java.util.Map;

/** Receives the faults that a validator finds. */
public interface FaultSink {

    /** Receives a fault that the constraint's own message describes. */
    default void add(PropertyPath path, Map<String, ?> parameters) {
        add(path, "", parameters);
    }

    /**
     * Receives a fault that one of several messages of the constraint describes.
     *
     * @param path the property at fault
     * @param variant the variant of the message, as in {@link MessageBundle#key}; {@code ""} for the constraint's own
     * @param parameters the parameters of the message by name
     */
    void add(PropertyPath path, String variant, Map<String, ?> parameters);
}

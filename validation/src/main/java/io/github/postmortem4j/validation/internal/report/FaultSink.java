package io.github.postmortem4j.validation.internal.report;

import io.github.postmortem4j.validation.internal.path.PropertyPath;
import java.util.List;
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

    /**
     * Receives a fault whose message ends in a list, such as everything that one value lacks.
     *
     * @param path the property at fault
     * @param variant the variant of the message before the list
     * @param items the variants of the messages that are the items of the list, at least one
     * @param parameters the parameters of all these messages by name
     */
    void add(PropertyPath path, String variant, List<String> items, Map<String, ?> parameters);
}

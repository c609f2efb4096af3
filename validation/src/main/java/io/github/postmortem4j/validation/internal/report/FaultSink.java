package io.github.postmortem4j.validation.internal.report;

import io.github.postmortem4j.validation.internal.path.PropertyPath;
import java.util.Map;

/** Takes the faults that a validator finds, each at its property. */
public interface FaultSink {

    /** Takes a fault that the constraint's own message tells. */
    void add(PropertyPath path, Map<String, ?> parameters);

    /** Takes a fault that one of several messages of the constraint tells: its key is the class name, the variant, "message". */
    void add(PropertyPath path, String variant, Map<String, ?> parameters);
}

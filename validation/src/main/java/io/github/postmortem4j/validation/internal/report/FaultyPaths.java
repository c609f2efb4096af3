package io.github.postmortem4j.validation.internal.report;

import io.github.postmortem4j.validation.internal.path.PropertyPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Passes faults on, and remembers the properties at fault. */
public final class FaultyPaths implements FaultSink {

    private final FaultSink next;
    private final Set<PropertyPath> paths = new HashSet<>();

    /**
     * Creates a sink that has not received anything yet.
     *
     * @param next receives all faults
     */
    public FaultyPaths(FaultSink next) {
        this.next = next;
    }

    @Override
    public void add(PropertyPath path, String variant, Map<String, ?> parameters) {
        paths.add(path);
        next.add(path, variant, parameters);
    }

    @Override
    public void add(PropertyPath path, String variant, List<String> items, Map<String, ?> parameters) {
        paths.add(path);
        next.add(path, variant, items, parameters);
    }

    /** {@return whether a property was at fault} */
    public boolean contains(PropertyPath path) {
        return paths.contains(path);
    }
}

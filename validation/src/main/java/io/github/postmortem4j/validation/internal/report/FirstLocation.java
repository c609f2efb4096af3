package io.github.postmortem4j.validation.internal.report;

import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps which of the faults is the first in the document, and tells none. */
public final class FirstLocation implements FaultSink {

    private @Nullable Location first;

    @Override
    public void add(PropertyPath path, Map<String, ?> parameters) {
        Location location = Location.inDocument(path);
        if (first == null || Location.ORDER.compare(location, first) < 0) {
            first = location;
        }
    }

    @Override
    public void add(PropertyPath path, String variant, Map<String, ?> parameters) {
        add(path, parameters);
    }

    public Optional<Location> location() {
        return Optional.ofNullable(first);
    }
}

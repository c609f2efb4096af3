package io.github.postmortem4j.validation.internal.report;

import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers only the location of the first fault in document order. */
public final class FirstLocation implements FaultSink {

    private @Nullable Location first;

    @Override
    public void add(PropertyPath path, String variant, Map<String, ?> parameters) {
        Location location = Location.inDocument(path);
        if (first == null || Location.ORDER.compare(location, first) < 0) {
            first = location;
        }
    }

    @Override
    public void add(PropertyPath path, String variant, List<String> items, Map<String, ?> parameters) {
        add(path, variant, parameters);
    }

    /** {@return the location of the first fault, if there was any fault} */
    public Optional<Location> location() {
        return Optional.ofNullable(first);
    }
}

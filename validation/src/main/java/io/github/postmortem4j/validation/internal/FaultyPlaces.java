package io.github.postmortem4j.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Notes where faults are, for whoever does not tell of them. */
final class FaultyPlaces implements Faults {

    private final List<PropertyPath> places = new ArrayList<>();

    @Override
    public void add(PropertyPath path, Map<String, ?> parameters) {
        places.add(path);
    }

    @Override
    public void add(PropertyPath path, String variant, Map<String, ?> parameters) {
        places.add(path);
    }

    List<PropertyPath> all() {
        return places;
    }
}

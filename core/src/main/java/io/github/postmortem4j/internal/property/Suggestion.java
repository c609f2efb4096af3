package io.github.postmortem4j.internal.property;

import java.util.List;

/**
 * What the author of an unknown property may have meant.
 *
 * @param paths the name of a property of the same object, or the paths to properties of other objects, such as {@code
 *     timeline[].detectionMethod}; at most two, and none if nothing is similar
 * @param isOfDocument whether it is a property of the document, and the unknown one is not
 */
public record Suggestion(List<String> paths, boolean isOfDocument) {

    static final Suggestion NONE = new Suggestion(List.of(), false);

    static Suggestion ofSameObject(PropertyPlace place) {
        return new Suggestion(List.of(place.name()), false);
    }

    static Suggestion elsewhere(List<PropertyPlace> places) {
        return new Suggestion(
                places.stream().map(PropertyPlace::path).toList(),
                places.size() == 1 && places.get(0).isTopLevel());
    }

    /** {@return whether nothing is similar} */
    public boolean isEmpty() {
        return paths.isEmpty();
    }
}

package io.github.postmortem4j.validation.internal.path;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.internal.property.ModelProperties;
import io.github.postmortem4j.internal.property.ModelProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Orders property paths as they appear in the JSON document, parents before children. */
final class DocumentOrder {

    /** The property of the timeline, whose JSON is the list of entries alone. */
    private static final String ENTRIES = "entries";

    private static final Property DOCUMENT = visit(Postmortem.class, new AtomicInteger());

    /**
     * A property of a document.
     *
     * @param place the position of the property among all properties
     * @param members the properties of its value, by name
     */
    private record Property(int place, Map<String, Property> members) {}

    private DocumentOrder() {}

    /** Returns whether the steps are a path in a document. The empty path leads to the document itself. */
    static boolean leadsThrough(List<PathStep> steps) {
        if (!steps.isEmpty() && !steps.get(0).isProperty()) {
            return false;
        }
        Property at = DOCUMENT;
        for (PathStep step : steps) {
            at = step.isProperty() ? at.members().get(step.text()) : at;
            if (at == null || !step.isOfDocument()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the sort key of a path, to be compared number by number: the place of each property, and each index. */
    static int[] places(PropertyPath path) {
        List<PathStep> steps = path.steps();
        int[] places = new int[steps.size()];
        Property at = DOCUMENT;
        for (int i = 0; i < places.length; i++) {
            PathStep step = steps.get(i);
            if (step.isProperty()) {
                at = at == null ? null : at.members().get(step.text());
                places[i] = at == null ? Integer.MAX_VALUE : at.place();
            } else {
                places[i] = step.index();
            }
        }
        return places;
    }

    private static Property visit(Class<?> type, AtomicInteger next) {
        int place = next.getAndIncrement();
        Map<String, Property> members = new HashMap<>();
        for (ModelProperty property : ModelProperties.of(type)) {
            if (property.shape() != ModelProperty.Shape.MAP) {
                members.put(property.name().isEmpty() ? ENTRIES : property.name(), visit(property.type(), next));
            }
        }
        return new Property(place, members);
    }
}

package io.github.postmortem4j.internal.property;

import io.github.postmortem4j.Postmortem;
import java.util.ArrayList;
import java.util.List;

/** All places of properties in a document, derived from the table of properties. */
final class PropertyPlaces {

    static final List<PropertyPlace> ALL = all();

    private PropertyPlaces() {}

    private static List<PropertyPlace> all() {
        List<PropertyPlace> places = new ArrayList<>();
        addPropertiesOf(Postmortem.class, "", false, places);
        return List.copyOf(places);
    }

    private static void addPropertiesOf(Class<?> type, String path, boolean isInList, List<PropertyPlace> places) {
        for (ModelProperty property : ModelProperties.of(type)) {
            if (property.shape() == ModelProperty.Shape.MAP) {
                continue;
            }
            boolean isList = property.shape() == ModelProperty.Shape.LIST;
            String elements = isList ? "[]" : "";
            if (property.isWholeJson()) {
                addPropertiesOf(property.type(), path + elements, isInList || isList, places);
                continue;
            }
            String own = path.isEmpty() ? property.name() : path + '.' + property.name();
            places.add(new PropertyPlace(type, property.name(), own, isInList));
            addPropertiesOf(property.type(), own + elements, isInList || isList, places);
        }
    }
}

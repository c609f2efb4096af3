package io.github.postmortem4j.validation.internal.path;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Orders property paths as they appear in the JSON document, parents before children. */
final class DocumentOrder {

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
        boolean hasMembers = type.getPackageName().equals(Postmortem.class.getPackageName()) && type.isInterface();
        Map<String, Property> members = new HashMap<>();
        for (String property : hasMembers ? propertiesOf(type) : List.<String>of()) {
            members.put(property, visit(typeOf(type, property), next));
        }
        return new Property(place, members);
    }

    private static List<String> propertiesOf(Class<?> type) {
        return type == Timeline.class
                ? List.of("entries")
                : List.of(type.getAnnotation(JsonPropertyOrder.class).value());
    }

    private static Class<?> typeOf(Class<?> type, String property) {
        String name = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        Method getter = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("get" + name)
                        || method.getName().equals("is" + name))
                .findAny()
                .orElseThrow(() -> new IllegalStateException(type + " has no getter of its property " + property));
        Type result = getter.getGenericReturnType();
        return (Class<?>) (result instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : result);
    }
}

package io.github.postmortem4j.validation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.validation.internal.PathStep;
import io.github.postmortem4j.validation.internal.PropertyPath;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Orders paths as what they lead to stands in the JSON of a document; what holds other things comes before them. */
final class DocumentOrder implements Comparator<PropertyPath> {

    /** The place of each property among all, by its path without indices. */
    private static final Map<String, Integer> PLACES = new HashMap<>();

    static {
        visit(Postmortem.class, "");
    }

    @Override
    public int compare(PropertyPath one, PropertyPath other) {
        return Arrays.compare(places(one), places(other));
    }

    /** Tells whether a document has a place that these steps lead to; none lead to the document itself. */
    static boolean leadsThrough(List<PathStep> steps) {
        String way = steps.stream()
                .filter(PathStep::isProperty)
                .map(step -> '.' + step.text())
                .collect(Collectors.joining());
        return steps.isEmpty()
                || (steps.get(0).isProperty()
                        && steps.stream().allMatch(PathStep::isOfDocument)
                        && PLACES.containsKey(way));
    }

    private static int[] places(PropertyPath path) {
        StringBuilder way = new StringBuilder();
        return path.steps().stream()
                .mapToInt(step -> step.isProperty()
                        ? PLACES.getOrDefault(
                                way.append('.').append(step.text()).toString(), Integer.MAX_VALUE)
                        : step.index())
                .toArray();
    }

    private static void visit(Class<?> type, String way) {
        for (String property : propertiesOf(type)) {
            String next = way + '.' + property;
            PLACES.put(next, PLACES.size());
            Class<?> value = typeOf(type, property);
            if (value.getPackageName().equals(Postmortem.class.getPackageName()) && value.isInterface()) {
                visit(value, next);
            }
        }
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
                .orElseThrow(() -> new IllegalStateException(type + " has no getter of its member " + property));
        Type result = getter.getGenericReturnType();
        return (Class<?>) (result instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : result);
    }
}

package io.github.postmortem4j.validation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
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

    private static int[] places(PropertyPath path) {
        List<PropertyPath.Step> steps = path.steps();
        int[] places = new int[2 * steps.size()];
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            way.append('.').append(steps.get(i).property());
            Integer index = steps.get(i).index();
            places[2 * i] = PLACES.getOrDefault(way.toString(), Integer.MAX_VALUE);
            places[2 * i + 1] = index == null ? -1 : index;
        }
        return places;
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

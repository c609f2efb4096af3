package io.github.postmortem4j.quality.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Builds postmortems with any content that the types allow. Properties are found by reflection, so that all are covered. */
public final class AnyPostmortem {

    private final Choices choices;
    private final AnyValue values;
    private int depth;

    private AnyPostmortem(Choices choices) {
        this.choices = choices;
        this.values = new AnyValue(choices);
    }

    /** {@return a postmortem that is determined by the choices} */
    public static Postmortem of(Choices choices) {
        return (Postmortem) new AnyPostmortem(choices).object(Postmortem.class);
    }

    private Object object(Class<?> type) {
        try {
            Object builder = Objects.requireNonNull(type.getMethod("builder").invoke(null));
            for (Method getter : getters(type)) {
                // Builders reject any version but one.
                if (!getter.getName().equals("getSchemaVersion") && choices.below(2) == 1) {
                    setter(builder, getter).invoke(builder, value(getter.getGenericReturnType()));
                }
            }
            if (type != Timeline.class && choices.below(4) == 1) {
                Method extensions = builder.getClass().getMethod("extensions", Map.class);
                extensions.setAccessible(true);
                extensions.invoke(builder, values.properties(0));
            }
            return Objects.requireNonNull(builder.getClass().getMethod("build").invoke(builder));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build a " + type.getSimpleName(), e);
        }
    }

    private static List<Method> getters(Class<?> type) throws NoSuchMethodException {
        if (type == Timeline.class) {
            return List.of(type.getMethod("getEntries"));
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Method setter(Object builder, Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        String property = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        boolean list = List.class.isAssignableFrom(getter.getReturnType());
        Class<?> parameter = list ? Iterable.class : getter.getReturnType();
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(property) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no builder method sets " + getter));
        // The declaring class is package-private, although the builder that inherits from it is public.
        setter.setAccessible(true);
        return setter;
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        boolean ofModel = plain.getPackage() == Postmortem.class.getPackage() && !plain.isEnum();
        return ofModel ? object(plain) : values.of(plain);
    }

    private List<Object> list(Type type) {
        List<Object> elements = new ArrayList<>();
        int size = choices.elements(depth++);
        for (int i = 0; i < size; i++) {
            elements.add(value(type));
        }
        depth--;
        return elements;
    }
}

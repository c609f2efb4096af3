package io.github.postmortem4j.nativeimage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.Postmortem;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What Jackson and Bean Validation reach of the types of the model, which are found from the document on. */
final class ModelMetadata {

    private final Set<Class<?>> types = new LinkedHashSet<>();
    private final Set<Class<?>> filters = new LinkedHashSet<>();

    ModelMetadata() {
        visit(Postmortem.class);
    }

    Set<Class<?>> types() {
        return types;
    }

    Stream<ReflectionEntry> entries() {
        return Stream.concat(
                types.stream().flatMap(type -> type.isEnum() ? Stream.of(ReflectionEntry.of(type)) : entriesOf(type)),
                filters.stream().map(filter -> ReflectionEntry.of(filter).withMethod("<init>")));
    }

    /**
     * A validator calls the getters of the interface, Jackson those of the implementation, the creator in the interface,
     * and the setters of what it reads JSON into.
     */
    private static Stream<ReflectionEntry> entriesOf(Class<?> type) {
        String implementation = type.getPackageName() + ".Immutable" + type.getSimpleName();
        Stream<ReflectionEntry> json = hasJson(type)
                ? Stream.of(ReflectionEntry.of(implementation + "$Json").withAll("Constructors", "Methods"))
                : Stream.empty();
        return Stream.concat(
                Stream.of(
                        ReflectionEntry.of(type).withAll("Methods"),
                        ReflectionEntry.of(implementation).withAll("Methods")),
                json);
    }

    /** Tells whether the type is an object in JSON; what is an array is read from a list. */
    private static boolean hasJson(Class<?> type) {
        return type.isAnnotationPresent(JsonPropertyOrder.class);
    }

    private void visit(Class<?> type) {
        if (!type.getPackageName().equals(Postmortem.class.getPackageName()) || !types.add(type) || type.isEnum()) {
            return;
        }
        for (Method method : type.getMethods()) {
            if (method.getName().matches("(get|is).*")) {
                visit(valueOf(method.getGenericReturnType()));
                filterOf(method);
            }
        }
    }

    private static Class<?> valueOf(Type type) {
        return type instanceof ParameterizedType list ? valueOf(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private void filterOf(Method getter) {
        JsonInclude include = getter.getAnnotation(JsonInclude.class);
        if (include != null && include.value() == JsonInclude.Include.CUSTOM) {
            filters.add(include.valueFilter());
        }
    }
}

package io.github.postmortem4j.nativeimage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.Postmortem;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The metadata of the types of the model, which Jackson and Bean Validation use. Types are found recursively from the document. */
final class ModelMetadata {

    private final Set<Class<?>> types = new LinkedHashSet<>();
    private final Set<Class<?>> filters = new LinkedHashSet<>();

    ModelMetadata() {
        collect(Postmortem.class);
    }

    Set<Class<?>> types() {
        return types;
    }

    Stream<ReflectionEntry> entries() {
        return Stream.concat(
                Stream.concat(
                        types.stream()
                                .flatMap(type -> type.isEnum() ? Stream.of(ReflectionEntry.of(type)) : entriesOf(type)),
                        supertypes().map(ReflectionEntry::of)),
                Stream.concat(
                        filters.stream()
                                .map(filter -> ReflectionEntry.of(filter).withMethod("<init>")),
                        writtenTypes().map(type -> ReflectionEntry.of(type).withAll("Methods"))));
    }

    /** {@return the interfaces that the types have in common; Jackson looks up their methods, but calls none} */
    private Stream<Class<?>> supertypes() {
        return types.stream()
                .filter(Class::isInterface)
                .<Class<?>>flatMap(type -> Stream.of(type.getInterfaces()))
                .distinct();
    }

    /** {@return the types of what Jackson writes through private accessors} */
    private Stream<Class<?>> writtenTypes() {
        return types.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method ->
                        Modifier.isPrivate(method.getModifiers()) && method.isAnnotationPresent(JsonProperty.class))
                .<Class<?>>map(Method::getReturnType)
                .distinct();
    }

    /**
     * {@return the entries of a type} Validators call the getters of the interface. Jackson calls the getters of the
     * implementation, the creator in the interface, and the setters of the generated class that it reads JSON into.
     */
    private static Stream<ReflectionEntry> entriesOf(Class<?> type) {
        String implementation = type.getPackageName() + ".Immutable" + type.getSimpleName();
        ReflectionEntry json = ReflectionEntry.of(implementation + "$Json");
        return Stream.of(
                ReflectionEntry.of(type).withAll("Methods"),
                ReflectionEntry.of(implementation).withAll("Methods"),
                isObject(type) ? json.withAll("Constructors", "Methods") : json.withAll("Constructors"));
    }

    /** {@return whether the type is an object in JSON, not an array} */
    private static boolean isObject(Class<?> type) {
        return type.isAnnotationPresent(JsonPropertyOrder.class);
    }

    private void collect(Class<?> type) {
        if (!type.getPackageName().equals(Postmortem.class.getPackageName()) || !types.add(type) || type.isEnum()) {
            return;
        }
        for (Method method : type.getMethods()) {
            if (method.getName().matches("(get|is).*") && method.getParameterCount() == 0) {
                collect(valueOf(method.getGenericReturnType()));
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

package io.github.postmortem4j.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Formats types as in source code, with their type arguments and {@code @Nullable} annotations. Names in one package and in
 * {@code java.lang} are simple, all others are qualified.
 */
final class TypeNames {

    private final String packageName;

    /**
     * Creates a formatter.
     *
     * @param packageName the package whose names are simple
     */
    TypeNames(String packageName) {
        this.packageName = packageName;
    }

    /** {@return the name of a class; names of nested classes contain the enclosing class} */
    String of(Class<?> type) {
        if (type.isArray()) {
            return of(type.getComponentType()) + "[]";
        }
        if (type.isPrimitive()) {
            return type.getName();
        }
        String name =
                type.getName().substring(type.getName().lastIndexOf('.') + 1).replace('$', '.');
        boolean simple = type.getPackageName().equals(packageName)
                || type.getPackageName().equals("java.lang");
        return simple ? name : type.getPackageName() + '.' + name;
    }

    /** {@return a type as in source code} */
    String of(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            String brackets = nullable(array) + "[]";
            AnnotatedType component = array.getAnnotatedGenericComponentType();
            return of(component) + (brackets.startsWith("@") ? ' ' + brackets : brackets);
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return nullable(type) + wildcard(wildcard);
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return nullable(type) + variable.getType().getTypeName();
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            Class<?> raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
            return nullable(type) + of(raw) + list("<", generic.getAnnotatedActualTypeArguments(), ", ", ">");
        }
        return nullable(type) + of((Class<?>) type.getType());
    }

    private String wildcard(AnnotatedWildcardType wildcard) {
        String lower = list(" super ", wildcard.getAnnotatedLowerBounds(), " & ", "");
        return lower.isEmpty() ? '?' + bounds(wildcard.getAnnotatedUpperBounds()) : '?' + lower;
    }

    /** {@return type parameters with their bounds, such as {@code <T extends Number>}, or an empty text} */
    String parameters(TypeVariable<?>... variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable ->
                                nullable(variable) + variable.getName() + bounds(variable.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private String bounds(AnnotatedType... bounds) {
        String text = list(" extends ", bounds, " & ", "");
        return text.equals(" extends Object") ? "" : text;
    }

    /** {@return types as a list, or an empty text if there are none} */
    String list(String prefix, AnnotatedType[] types, String separator, String suffix) {
        return types.length == 0
                ? ""
                : Arrays.stream(types).map(this::of).collect(Collectors.joining(separator, prefix, suffix));
    }

    private static String nullable(AnnotatedElement element) {
        return element.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    }
}

package io.github.postmortem4j.api;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Formats the declaration and the public and protected members of a type, one on each line. */
final class TypeSignature {

    private static final int VISIBLE = Modifier.PUBLIC | Modifier.PROTECTED;
    private static final int SHOWN = VISIBLE | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL;

    private final Class<?> type;
    private final TypeNames names;

    private TypeSignature(Class<?> type) {
        this.type = type;
        this.names = new TypeNames(type.getPackageName());
    }

    /** {@return the lines of a type: its declaration, its annotations, and its members in order of their names} */
    static List<String> of(Class<?> type) {
        TypeSignature signature = new TypeSignature(type);
        return Stream.of(Stream.of(signature.declaration()), signature.metaAnnotations(), signature.members())
                .flatMap(lines -> lines)
                .toList();
    }

    static boolean isVisible(int modifiers) {
        return (modifiers & VISIBLE) != 0;
    }

    private String declaration() {
        return deprecation(type)
                + modifiers(type.getModifiers() & ~implicitModifiers())
                + (type.isSealed() && !type.isEnum() ? "sealed " : "")
                + kind()
                + names.of(type)
                + names.parameters(type.getTypeParameters())
                + supertypes();
    }

    private int implicitModifiers() {
        if (type.isInterface()) {
            return Modifier.ABSTRACT | Modifier.STATIC;
        }
        return type.isEnum() || type.isRecord() ? Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL : 0;
    }

    private String kind() {
        if (type.isAnnotation()) {
            return "@interface ";
        }
        return type.isInterface() ? "interface " : type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ";
    }

    private Stream<String> metaAnnotations() {
        return Stream.of(Target.class, Retention.class, Repeatable.class)
                .filter(type::isAnnotationPresent)
                .map(annotation -> '@'
                        + annotation.getSimpleName()
                        + '('
                        + value(attribute(type.getAnnotation(annotation), "value"))
                        + ')');
    }

    private static Object attribute(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String supertypes() {
        boolean implicit = type.isInterface() || type.isEnum() || type.isRecord();
        List<String> superclass = implicit
                ? List.of()
                : ancestors()
                        .filter(ancestor -> isApi(erased(ancestor)))
                        .limit(1)
                        .map(names::of)
                        .filter(name -> !name.equals("Object"))
                        .toList();
        List<String> interfaces = type.isAnnotation()
                ? List.of()
                : declaringTypes()
                        .flatMap(declaring -> Arrays.stream(declaring.getAnnotatedInterfaces()))
                        .map(names::of)
                        .distinct()
                        .sorted()
                        .toList();
        return text(" extends ", superclass) + text(type.isInterface() ? " extends " : " implements ", interfaces);
    }

    private static String text(String prefix, List<String> supertypes) {
        return supertypes.isEmpty() ? "" : prefix + String.join(", ", supertypes);
    }

    private Stream<AnnotatedType> ancestors() {
        return Stream.iterate(
                type.getAnnotatedSuperclass(),
                ancestor -> ancestor != null,
                ancestor -> erased(ancestor).getAnnotatedSuperclass());
    }

    private static Class<?> erased(AnnotatedType ancestor) {
        return ancestor.getType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : (Class<?>) ancestor.getType();
    }

    /** {@return the type and those superclasses that users cannot access, whose members therefore belong to the type} */
    private Stream<Class<?>> declaringTypes() {
        Stream<Class<?>> hidden = type.isInterface()
                ? Stream.of()
                : Stream.<Class<?>>iterate(type.getSuperclass(), ancestor -> ancestor != null, Class::getSuperclass)
                        .takeWhile(ancestor -> !isApi(ancestor));
        return Stream.concat(Stream.of(type), hidden);
    }

    private static boolean isApi(Class<?> ancestor) {
        return Modifier.isPublic(ancestor.getModifiers())
                && (ancestor.getEnclosingClass() == null || isApi(ancestor.getEnclosingClass()));
    }

    private Stream<String> members() {
        List<Line> members = new ArrayList<>();
        shown(type.getDeclaredConstructors())
                .map(constructor -> new Line(type.getSimpleName(), constructor(constructor)))
                .forEach(members::add);
        declaringTypes().forEach(declaring -> {
            shown(declaring.getDeclaredFields())
                    .map(field -> new Line(field.getName(), field(field)))
                    .forEach(members::add);
            shown(declaring.getDeclaredMethods())
                    .filter(this::isExplicit)
                    .map(method -> new Line(method.getName(), method(method)))
                    .forEach(members::add);
        });
        return members.stream()
                .sorted(Comparator.comparing(Line::name).thenComparing(Line::text))
                .map(Line::text)
                .distinct();
    }

    /** The line of a member. */
    private record Line(String name, String text) {}

    private static <M extends Member> Stream<M> shown(M[] members) {
        return Arrays.stream(members).filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic());
    }

    private boolean isExplicit(Method method) {
        boolean ofEnum = type.isEnum()
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
        return !method.isBridge() && !ofEnum;
    }

    private String field(Field field) {
        if (field.isEnumConstant()) {
            return deprecation(field) + field.getName();
        }
        return deprecation(field)
                + modifiers(field.getModifiers())
                + names.of(field.getAnnotatedType())
                + ' '
                + field.getName()
                + constant(field);
    }

    /** Constants are part of the API, since the compiler copies them into the classes of users. */
    private String constant(Field field) {
        boolean inlined = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return inlined ? " = " + value(field.get(null)) : "";
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private String constructor(Constructor<?> constructor) {
        return deprecation(constructor)
                + modifiers(constructor.getModifiers())
                + generics(constructor)
                + type.getSimpleName()
                + parameters(constructor);
    }

    private String method(Method method) {
        int modifiers = method.getModifiers();
        boolean ofInterface = method.getDeclaringClass().isInterface();
        return deprecation(method)
                + (method.isDefault() ? "default " : "")
                + modifiers(ofInterface ? modifiers & ~(Modifier.PUBLIC | Modifier.ABSTRACT) : modifiers)
                + generics(method)
                + names.of(method.getAnnotatedReturnType())
                + ' '
                + method.getName()
                + parameters(method)
                + (method.getDefaultValue() == null ? "" : " default " + value(method.getDefaultValue()));
    }

    private String generics(Executable executable) {
        String parameters = names.parameters(executable.getTypeParameters());
        return parameters.isEmpty() ? "" : parameters + ' ';
    }

    private String parameters(Executable executable) {
        AnnotatedType[] types = executable.getAnnotatedParameterTypes();
        int last = executable.isVarArgs() ? types.length - 1 : -1;
        return IntStream.range(0, types.length)
                        .mapToObj(i -> i == last ? names.of(types[i]).replaceFirst("\\[]$", "...") : names.of(types[i]))
                        .collect(Collectors.joining(", ", "(", ")"))
                + names.list(" throws ", executable.getAnnotatedExceptionTypes(), ", ", "");
    }

    private static String modifiers(int modifiers) {
        String text = Modifier.toString(modifiers & SHOWN);
        return text.isEmpty() ? "" : text + ' ';
    }

    private static String deprecation(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
    }

    private String value(Object value) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> value(Array.get(value, i)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }
        return value instanceof Class<?> named ? names.of(named) + ".class" : value.toString();
    }
}

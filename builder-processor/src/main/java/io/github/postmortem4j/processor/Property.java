package io.github.postmortem4j.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * A property of a type.
 *
 * @param name as in JSON and in the builder
 * @param accessor the name of its accessor
 * @param type of one value: an element of a list, a value of a map
 * @param shape how many values it holds
 * @param isNullable whether it may be {@code null}
 * @param hasBuilder whether its type is one that builders are generated for
 * @param isWholeJson whether the JSON of the type is that of this property alone
 * @param documentation from the accessor's Javadoc
 */
record Property(
        String name,
        String accessor,
        TypeName type,
        Shape shape,
        boolean isNullable,
        boolean hasBuilder,
        boolean isWholeJson,
        Documentation documentation) {

    /** How many values a property holds. */
    enum Shape {
        SINGLE,
        LIST,
        MAP
    }

    private static final List<String> PREFIXES = List.of("get", "is");

    static Property of(ExecutableElement accessor, Elements elements) {
        TypeMirror returned = accessor.getReturnType();
        Shape shape = shapeOf(returned);
        TypeMirror value = shape == Shape.SINGLE ? returned : lastArgument(returned);
        return new Property(
                nameOf(accessor.getSimpleName().toString()),
                accessor.getSimpleName().toString(),
                TypeName.get(value).withoutAnnotations(),
                shape,
                isAnnotated(returned.getAnnotationMirrors(), "Nullable"),
                hasBuilder(value),
                isAnnotated(accessor.getAnnotationMirrors(), "JsonValue"),
                Documentation.of(accessor, elements));
    }

    /**
     * Returns whether a method of a type is the accessor of a stored property: {@code getX()} or {@code isX()}, unless
     * {@code @JsonIgnore} marks it as derived.
     */
    static boolean isAccessor(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return method.getParameters().isEmpty()
                && !isAnnotated(method.getAnnotationMirrors(), "JsonIgnore")
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && PREFIXES.stream()
                        .anyMatch(prefix -> name.startsWith(prefix)
                                && name.length() > prefix.length()
                                && Character.isUpperCase(name.charAt(prefix.length())));
    }

    /** Returns the name in JSON; it is empty if the property is all that the type is in JSON. */
    String jsonName() {
        return isWholeJson ? "" : name;
    }

    /** Returns whether the accessor of a type states what an absent value is. */
    boolean hasDefault() {
        return shape == Shape.SINGLE && !isNullable;
    }

    /** Returns the name of one element: {@code entry} of {@code entries}. */
    String singular() {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - "ies".length()) + "y";
        }
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** Returns the name with a first upper-case letter. */
    String capitalized() {
        return capitalized(name);
    }

    /** Returns the name of one element with a first upper-case letter. */
    String capitalizedSingular() {
        return capitalized(singular());
    }

    private static String nameOf(String accessor) {
        String name = accessor.substring(accessor.startsWith("is") ? "is".length() : "get".length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Shape shapeOf(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Shape.SINGLE;
        }
        String raw = ((TypeElement) ((DeclaredType) type).asElement())
                .getQualifiedName()
                .toString();
        return switch (raw) {
            case "java.util.List" -> Shape.LIST;
            case "java.util.Map" -> Shape.MAP;
            default -> Shape.SINGLE;
        };
    }

    private static TypeMirror lastArgument(TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return arguments.get(arguments.size() - 1);
    }

    private static boolean hasBuilder(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && isAnnotated(((DeclaredType) type).asElement().getAnnotationMirrors(), "ModelStyle");
    }

    private static boolean isAnnotated(List<? extends AnnotationMirror> annotations, String name) {
        return annotations.stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals(name));
    }
}

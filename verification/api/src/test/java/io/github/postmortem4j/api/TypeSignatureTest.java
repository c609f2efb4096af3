package io.github.postmortem4j.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.api.fixture.Shelf;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TypeSignatureTest {

    @Test
    void showsPublicAndProtectedMembersOfAClass() {
        assertThat(TypeSignature.of(Shelf.class))
                .containsExactly(
                        "public abstract class Shelf<T extends Comparable<T>> implements AutoCloseable, Cloneable",
                        "public static final String NAME = \"a \\\"quoted\\\" name\"",
                        "protected static final java.util.List<String> NAMES",
                        "protected Shelf(T...)",
                        "public void close()",
                        "public static <E extends Exception> void copy(java.util.List<? extends Number>,"
                                + " java.util.List<? super Integer>) throws E, java.io.IOException",
                        "public abstract @Nullable java.util.Map<String, @Nullable T> find(@Nullable String[], String @Nullable [])",
                        "public final Shelf.Size inherited()",
                        "@Deprecated public final int size()");
    }

    @Test
    void showsTheConstantsOfAnEnum() {
        assertThat(TypeSignature.of(Shelf.Size.class)).containsExactly("public enum Shelf.Size", "LARGE", "SMALL");
    }

    @Test
    void showsTheAttributesOfAnAnnotation() {
        assertThat(TypeSignature.of(Shelf.Marked.class))
                .containsExactly(
                        "public @interface Shelf.Marked",
                        "@Target({TYPE, METHOD})",
                        "Class<?> type() default Shelf.class",
                        "int[] value() default {1, 2}");
    }

    @Test
    void showsWhetherMethodsOfAnInterfaceHaveAnImplementation() {
        assertThat(TypeSignature.of(Shelf.Visitor.class))
                .containsExactly(
                        "public interface Shelf.Visitor",
                        "static Shelf.Visitor none()",
                        "void visit(String)",
                        "default void visitAll(java.util.List<String>)");
    }

    @Test
    void showsProtectedNestedTypes() throws ClassNotFoundException {
        Class<?> label = Arrays.stream(Shelf.class.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals("Label"))
                .findFirst()
                .orElseThrow();

        assertThat(TypeSignature.of(label))
                .startsWith("protected record Shelf.Label")
                .contains("public String text()", "protected Label(String)");
    }
}

package io.github.postmortem4j.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * Adds what belongs to one property to the source of a builder.
 *
 * @param model the type that is built
 * @param property the property
 * @param source the source of the builder
 */
record PropertyMethods(ModelType model, Property property, TypeSpec.Builder source) {

    /** The name of the constant that is a value without any properties. */
    static final String EMPTY = "EMPTY";

    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    /** Returns the builder of the property's type. */
    ClassName nestedBuilder() {
        return ((ClassName) property.type()).nestedClass("Builder");
    }

    /** Returns {@code Consumer<? super B>}, where {@code B} is the builder of the property's type. */
    TypeName changeOfNested() {
        return ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(nestedBuilder()));
    }

    void addField(TypeName type, CodeBlock initializer) {
        FieldSpec.Builder field = FieldSpec.builder(type, property.name(), Modifier.PRIVATE);
        if (!initializer.isEmpty()) {
            field.initializer(initializer);
        }
        source.addField(field.build());
    }

    /** Starts a public method that returns the builder. */
    MethodSpec.Builder method(String name, String summary) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(model.builder())
                .addJavadoc("$L.\n", summary);
    }

    /** Returns the noun phrase that names the property. */
    String noun() {
        return property.documentation().noun();
    }

    /** Adds the paragraphs that follow the property's summary. */
    CodeBlock details() {
        String details = property.documentation().details();
        return details.isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n$L\n", details);
    }

    void add(MethodSpec.Builder method) {
        source.addMethod(method.build());
    }

    /** Adds a method that ends by returning the builder. */
    void addChained(MethodSpec.Builder method) {
        source.addMethod(method.addStatement("return self()").build());
    }
}

package io.github.postmortem4j.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The source of a generated builder.
 *
 * <p>Its class is not public, and its methods are not final: for each of them the compiler adds a method to the public
 * class that extends it, which is the one that reflective callers find.
 */
final class BuilderSource {

    private static final ClassName EXTENSIONS =
            ClassName.get("io.github.postmortem4j.internal.extension", "Extensions");

    private static final String CHECKED = """
            @throws IllegalArgumentException if an unknown property has the name of a property of the type, or a value
                that JSON cannot represent
            """;

    private BuilderSource() {}

    static JavaFile of(ModelType model) {
        TypeSpec.Builder source = TypeSpec.classBuilder(model.generatedBuilder())
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc("Properties of the builder of {@link $T}, generated from its accessors.\n", model.name())
                .addMethod(MethodSpec.constructorBuilder().build());
        if (model.properties().stream().anyMatch(Property::hasDefault)) {
            source.addField(empty(model));
        }
        for (Property property : model.properties()) {
            PropertyMethods methods = new PropertyMethods(model, property, source);
            switch (property.shape()) {
                case SINGLE -> SingleValue.addTo(methods);
                case LIST -> ListOfValues.addTo(methods);
                case MAP -> {
                    source.addField(known(model));
                    MapOfValues.addTo(methods);
                }
            }
        }
        source.addMethod(copyOf(model)).addMethod(build(model)).addMethod(self(model));
        return JavaFile.builder(model.name().packageName(), source.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    /** Returns a constant without any properties, which has the defaults that the accessors state. */
    private static FieldSpec empty(ModelType model) {
        return FieldSpec.builder(model.name(), PropertyMethods.EMPTY, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.builder().build()", model.implementation())
                .build();
    }

    private static FieldSpec known(ModelType model) {
        CodeBlock names = model.properties().stream()
                .filter(property -> property.shape() != Property.Shape.MAP)
                .map(property -> CodeBlock.of("$S", property.jsonName()))
                .collect(CodeBlock.joining(", "));
        TypeName type = ParameterizedTypeName.get(Set.class, String.class);
        return FieldSpec.builder(type, "KNOWN", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", Set.class, names)
                .build();
    }

    private static MethodSpec copyOf(ModelType model) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("copyOf")
                .returns(model.builder())
                .addJavadoc("Sets all properties to those of a value. Called on a new builder only.\n")
                .addParameter(model.name(), "value");
        for (Property property : model.properties()) {
            String name = property.name();
            switch (property.shape()) {
                case SINGLE -> method.addStatement("this.$N = value.$N()", name, property.accessor());
                case LIST -> method.addStatement("this.$N.addAll(value.$N())", name, property.accessor());
                case MAP -> method.addStatement("putAll$L(value.$N())", property.capitalized(), property.accessor());
            }
        }
        return method.addStatement("return self()").build();
    }

    private static MethodSpec build(ModelType model) {
        CodeBlock arguments = model.properties().stream()
                .map(property -> argument(model, property))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(model.name())
                .addJavadoc("Returns a value with the properties that were set. The builder can be used again.\n\n")
                .addJavadoc("@return the value\n")
                .addJavadoc(model.isExtensible() ? CHECKED : "")
                .addStatement("return new $T($L)", model.implementation(), arguments)
                .build();
    }

    private static CodeBlock argument(ModelType model, Property property) {
        return property.shape() == Property.Shape.MAP
                ? CodeBlock.of("$T.normalize($T.class, KNOWN, this.$N)", EXTENSIONS, model.name(), property.name())
                : CodeBlock.of("this.$N", property.name());
    }

    private static MethodSpec self(ModelType model) {
        return MethodSpec.methodBuilder("self")
                .addModifiers(Modifier.PRIVATE)
                .returns(model.builder())
                .addStatement("return ($T) this", model.builder())
                .build();
    }
}

package io.github.postmortem4j.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The source of the table of one type: the names of its properties, and how to get and set their values.
 *
 * <p>The methods are switches and not one lambda for each property, because creating the lambdas takes longer than
 * reading a document.
 */
final class ModelTableSource {

    static final String PACKAGE = "io.github.postmortem4j.internal.property";
    static final ClassName TABLE = ClassName.get(PACKAGE, "ModelTable");
    static final ClassName PROPERTY = ClassName.get(PACKAGE, "ModelProperty");
    static final TypeName PROPERTIES = ParameterizedTypeName.get(ClassName.get(List.class), PROPERTY);

    private static final CodeBlock NO_SUCH_PROPERTY =
            CodeBlock.of("default -> throw new $T(property);\n", IndexOutOfBoundsException.class);

    private ModelTableSource() {}

    static ClassName name(ModelType model) {
        return ClassName.get(PACKAGE, model.name().simpleName() + "Table");
    }

    static JavaFile of(ModelType model) {
        TypeSpec source = TypeSpec.classBuilder(name(model))
                .addModifiers(Modifier.FINAL)
                .superclass(TABLE)
                .addJavadoc("The properties of {@link $T}. Generated from its accessors.\n", model.name())
                .addField(FieldSpec.builder(PROPERTIES, "properties", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer(properties(model))
                        .build())
                .addMethod(method("properties")
                        .returns(PROPERTIES)
                        .addStatement("return properties")
                        .build())
                .addMethod(get(model))
                .addMethod(method("newBuilder")
                        .returns(Object.class)
                        .addStatement("return $T.builder()", model.name())
                        .build())
                .addMethod(set(model))
                .addMethod(method("build")
                        .returns(Object.class)
                        .addParameter(Object.class, "builder")
                        .addStatement("return (($T) builder).build()", model.builder())
                        .build())
                .build();
        return JavaFile.builder(PACKAGE, source)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private static CodeBlock properties(ModelType model) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of(\n", List.class).indent();
        for (int i = 0; i < model.properties().size(); i++) {
            Property property = model.properties().get(i);
            code.add(
                    "new $T(this, $L, $S, $T.Shape.$L, $T.class, $L)$L",
                    PROPERTY,
                    i,
                    property.jsonName(),
                    PROPERTY,
                    property.shape(),
                    property.type(),
                    property.isNullable(),
                    i < model.properties().size() - 1 ? ",\n" : ")");
        }
        return code.unindent().build();
    }

    private static MethodSpec get(ModelType model) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (int i = 0; i < model.properties().size(); i++) {
            cases.add("case $L -> typed.$N();\n", i, model.properties().get(i).accessor());
        }
        return method("get")
                .returns(PropertyMethods.nullable(ClassName.OBJECT))
                .addParameter(int.class, "property")
                .addParameter(Object.class, "value")
                .addStatement("$1T typed = ($1T) value", model.name())
                .addCode("return switch (property) {\n$>")
                .addCode(cases.add(NO_SUCH_PROPERTY).build())
                .addCode("$<};\n")
                .build();
    }

    private static MethodSpec set(ModelType model) {
        MethodSpec.Builder method = method("set")
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build())
                .addParameter(int.class, "property")
                .addParameter(Object.class, "builder")
                .addParameter(Object.class, "value")
                .addStatement("$1T typed = ($1T) builder", model.builder())
                .addCode("switch (property) {\n$>");
        for (int i = 0; i < model.properties().size(); i++) {
            Property property = model.properties().get(i);
            method.addCode("case $L -> typed.$N(($T) value);\n", i, property.name(), setType(property));
        }
        return method.addCode(NO_SUCH_PROPERTY).addCode("$<}\n").build();
    }

    private static TypeName setType(Property property) {
        return switch (property.shape()) {
            case SINGLE -> property.type();
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), property.type());
            case MAP ->
                ParameterizedTypeName.get(
                        ClassName.get(Map.class),
                        ClassName.get(String.class),
                        PropertyMethods.nullable(property.type()));
        };
    }
}

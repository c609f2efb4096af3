package io.github.postmortem4j.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The source of the table of properties: for each type, the names of its properties and how to get their values.
 *
 * <p>Code that treats all properties alike walks this table instead of a list of its own.
 */
final class PropertyTableSource {

    private static final ClassName PROPERTY =
            ClassName.get("io.github.postmortem4j.internal.property", "ModelProperty");
    private static final TypeName PROPERTIES = ParameterizedTypeName.get(ClassName.get(List.class), PROPERTY);
    private static final TypeName TYPE =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

    private PropertyTableSource() {}

    static JavaFile of(List<ModelType> models) {
        CodeBlock.Builder entries =
                CodeBlock.builder().add("$T.ofEntries(\n", Map.class).indent();
        for (int i = 0; i < models.size(); i++) {
            entries.add("$L$L", entry(models.get(i)), i < models.size() - 1 ? ",\n" : ")");
        }
        TypeName table = ParameterizedTypeName.get(ClassName.get(Map.class), TYPE, PROPERTIES);
        TypeSpec source = TypeSpec.classBuilder("ModelProperties")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The stored properties of the types, in the order of their accessors. Generated.\n")
                .addField(FieldSpec.builder(table, "BY_TYPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(entries.unindent().build())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("{@return the properties of a type, or an empty list if it has none}\n\n")
                        .addJavadoc("@param type an interface such as {@code Postmortem}\n")
                        .addParameter(TYPE, "type")
                        .returns(PROPERTIES)
                        .addStatement("return BY_TYPE.getOrDefault(type, $T.of())", List.class)
                        .build())
                .build();
        return JavaFile.builder("io.github.postmortem4j.internal.property", source)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    private static CodeBlock entry(ModelType model) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.entry($T.class, $T.of(\n", Map.class, model.name(), List.class);
        code.indent();
        for (int i = 0; i < model.properties().size(); i++) {
            Property property = model.properties().get(i);
            code.add(
                    "new $T($S, $T.Shape.$L, $T.class, value -> (($T) value).$L())$L",
                    PROPERTY,
                    property.jsonName(),
                    PROPERTY,
                    property.shape(),
                    property.type(),
                    model.name(),
                    property.accessor(),
                    i < model.properties().size() - 1 ? ",\n" : "))");
        }
        return code.unindent().build();
    }
}

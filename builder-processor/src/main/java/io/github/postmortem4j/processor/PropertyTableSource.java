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
 * The source of the index of all tables of properties.
 *
 * <p>Code that treats all properties alike walks these tables instead of a list of its own.
 */
final class PropertyTableSource {

    private static final TypeName TYPE =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

    private PropertyTableSource() {}

    static JavaFile of(List<ModelType> models) {
        CodeBlock.Builder entries =
                CodeBlock.builder().add("$T.ofEntries(\n", Map.class).indent();
        for (int i = 0; i < models.size(); i++) {
            entries.add(
                    "$T.entry($T.class, new $T())$L",
                    Map.class,
                    models.get(i).name(),
                    ModelTableSource.name(models.get(i)),
                    i < models.size() - 1 ? ",\n" : ")");
        }
        TypeName index = ParameterizedTypeName.get(ClassName.get(Map.class), TYPE, ModelTableSource.TABLE);
        TypeSpec source = TypeSpec.classBuilder("ModelProperties")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The stored properties of the types, in the order of their accessors. Generated.\n")
                .addField(FieldSpec.builder(index, "BY_TYPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(entries.unindent().build())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(lookUp("table", "{@return the table of a type, or {@code null} if it has none}")
                        .returns(PropertyMethods.nullable(ModelTableSource.TABLE))
                        .addStatement("return BY_TYPE.get(type)")
                        .build())
                .addMethod(lookUp("of", "{@return the properties of a type, or an empty list if it has none}")
                        .returns(ModelTableSource.PROPERTIES)
                        .addStatement("$T table = table(type)", PropertyMethods.nullable(ModelTableSource.TABLE))
                        .addStatement("return table == null ? $T.of() : table.properties()", List.class)
                        .build())
                .build();
        return JavaFile.builder(ModelTableSource.PACKAGE, source)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    private static MethodSpec.Builder lookUp(String name, String documentation) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(documentation + "\n\n")
                .addJavadoc("@param type an interface such as {@code Postmortem}\n")
                .addParameter(TYPE, "type");
    }
}

package io.github.postmortem4j.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collections;
import java.util.Map;

/** The methods of the property that holds the unknown properties by name. {@code ExtensibleBuilder} has its field. */
final class MapOfValues {

    private static final String CHECKED = """

            <p>{@link $T#build()} throws an {@link IllegalArgumentException} if the type has a property of that name, or
            if JSON cannot represent a value.
            """;

    private static final ClassName KEY = ClassName.get("io.github.postmortem4j.extension", "ExtensionKey");

    private static final ClassName SUPERCLASS = ClassName.get("io.github.postmortem4j", "ExtensibleBuilder");

    private MapOfValues() {}

    static void addTo(PropertyMethods methods) {
        Property property = methods.property();
        String name = property.name();
        TypeName value = PropertyMethods.nullable(property.type());
        TypeName given = ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), WildcardTypeName.subtypeOf(value));
        methods.source()
                .superclass(
                        ParameterizedTypeName.get(SUPERCLASS, methods.model().builder()));
        methods.addChained(
                documented(methods, "put" + property.capitalizedSingular(), "Adds or replaces an unknown property")
                        .addJavadoc("\n@param name the name of the property\n")
                        .addJavadoc(
                                "@param value a string, a boolean, a finite number, a list or map of such values, or {@code null}\n")
                        .addJavadoc("@return this builder\n")
                        .addParameter(String.class, "name")
                        .addParameter(value, "value")
                        .addStatement("put(name, value)"));
        methods.add(putByKey(methods));
        methods.add(documented(methods, name, "Sets the unknown properties")
                .addJavadoc(
                        "\n@param $L values by name; they replace those that were there\n@return this builder\n", name)
                .addParameter(given, name)
                .addStatement("clear$L()", property.capitalized())
                .addStatement("return putAll$1L($2N)", property.capitalized(), name));
        methods.add(methods.method("remove" + property.capitalizedSingular(), "Removes an unknown property")
                .returns(boolean.class)
                .addJavadoc("\n@param name the name of the property\n@return whether it was there\n")
                .addParameter(String.class, "name")
                .addStatement("boolean present = this.$N.containsKey(name)", name)
                .addStatement("this.$N.remove(name)", name)
                .addStatement("return present"));
        methods.addChained(methods.method("clear" + property.capitalized(), "Removes all unknown properties")
                .addJavadoc("\n@return this builder\n")
                .addStatement("this.$N = $T.emptyMap()", name, Collections.class));
    }

    private static MethodSpec.Builder putByKey(PropertyMethods methods) {
        String name = "put" + methods.property().capitalizedSingular();
        TypeVariableName type = TypeVariableName.get("T");
        return methods.method(name, "Adds or replaces an unknown property")
                .addJavadoc("\n@param key the name and the type of the property\n")
                .addJavadoc("@param value the value, which is stored as JSON\n")
                .addJavadoc("@param <T> the type of the value\n")
                .addJavadoc("@return this builder\n")
                .addJavadoc("@throws IllegalArgumentException if JSON cannot represent the value\n")
                .addTypeVariable(type)
                .addParameter(ParameterizedTypeName.get(KEY, type), "key")
                .addParameter(type, "value")
                .addStatement("return $N(key.getName(), key.toJson(value))", name);
    }

    private static MethodSpec.Builder documented(PropertyMethods methods, String name, String sentence) {
        return methods.method(name, sentence)
                .addJavadoc(CHECKED, methods.model().builder());
    }
}

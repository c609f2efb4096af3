package io.github.postmortem4j.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The methods of the property that holds the unknown properties by name. */
final class UnknownProperties {

    private static final String CHECKED = """

            <p>{@link $T#build()} throws an {@link IllegalArgumentException} if a name is that of a known property, or if a
            value is not one of JSON.
            """;

    private UnknownProperties() {}

    static void addTo(PropertyMethods methods) {
        Property property = methods.property();
        String name = property.name();
        TypeName value = PropertyMethods.nullable(property.type());
        TypeName map =
                ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value);
        TypeName given = ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), WildcardTypeName.subtypeOf(value));
        methods.addField(map, CodeBlock.of("new $T<>()", LinkedHashMap.class));
        methods.addChained(documented(methods, "put" + property.capitalizedSingular(), "Adds or replaces one of")
                .addJavadoc("\n@param name the name of the property\n")
                .addJavadoc("@param value a string, boolean, number, list or map of such, or {@code null}\n")
                .addJavadoc("@return this builder\n")
                .addParameter(String.class, "name")
                .addParameter(value, "value")
                .addStatement("this.$N.put($T.requireNonNull(name, $S), value)", name, Objects.class, "name"));
        methods.addChained(documented(methods, "putAll" + property.capitalized(), "Adds or replaces some of")
                .addJavadoc("\n@param $L values by name\n@return this builder\n", name)
                .addParameter(given, name)
                .addStatement("$N.forEach(this::put$L)", name, property.capitalizedSingular()));
        methods.add(documented(methods, name, "Sets")
                .addJavadoc("\n@param $L values by name; they replace those that were there\n@return this builder\n", name)
                .addParameter(given, name)
                .addStatement("$T copy = new $T<>($N)", map, LinkedHashMap.class, name)
                .addStatement("this.$N.clear()", name)
                .addStatement("return putAll$L(copy)", property.capitalized()));
        methods.add(methods.method("remove" + property.capitalizedSingular(), "Removes one of")
                .returns(boolean.class)
                .addJavadoc("\n@param name the name of the property\n@return whether it was there\n")
                .addParameter(String.class, "name")
                .addStatement("boolean present = this.$N.containsKey(name)", name)
                .addStatement("this.$N.remove(name)", name)
                .addStatement("return present"));
        methods.addChained(methods.method("clear" + property.capitalized(), "Removes all of")
                .addJavadoc("\n@return this builder\n")
                .addStatement("this.$N.clear()", name));
    }

    private static MethodSpec.Builder documented(PropertyMethods methods, String name, String sentence) {
        return methods.method(name, sentence).addJavadoc(CHECKED, methods.model().builder());
    }
}

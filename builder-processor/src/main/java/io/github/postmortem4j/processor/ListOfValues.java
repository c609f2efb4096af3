package io.github.postmortem4j.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The methods of a property that holds a list. */
final class ListOfValues {

    private static final String NO_NULLS = "@throws NullPointerException if an element is {@code null}\n";

    private static final ClassName LISTS = ClassName.get("io.github.postmortem4j.internal", "ListElements");

    private ListOfValues() {}

    static void addTo(PropertyMethods methods) {
        TypeName list = ParameterizedTypeName.get(
                ClassName.get(List.class), methods.property().type());
        methods.addField(list, CodeBlock.of("new $T<>()", ArrayList.class));
        addSetter(methods);
        addOne(methods);
        addSeveral(methods);
        addReplace(methods);
        addRemove(methods);
        if (methods.property().hasBuilder()) {
            addOneByBuilder(methods);
            addEdit(methods);
        }
    }

    private static void addSetter(PropertyMethods methods) {
        String name = methods.property().name();
        methods.addChained(methods.method(
                        name, "Sets " + methods.property().documentation().ofSetter())
                .addJavadoc(methods.details())
                .addJavadoc("\n@param $L the elements, in order; they replace those that were there\n", name)
                .addJavadoc("@return this builder\n")
                .addJavadoc(NO_NULLS)
                .addParameter(elementsOf(methods), name)
                .addStatement(
                        "this.$1N = $2T.copyOf($1N, $3S)",
                        name,
                        LISTS,
                        methods.property().singular()));
    }

    private static void addOne(PropertyMethods methods) {
        Property property = methods.property();
        methods.addChained(
                methods.method("add" + property.capitalizedSingular(), "Adds an element to " + methods.noun())
                        .addJavadoc("\n@param $L the element\n", property.singular())
                        .addJavadoc("@return this builder\n")
                        .addJavadoc(NO_NULLS)
                        .addParameter(property.type(), property.singular())
                        .addStatement(
                                "this.$1N.add($2T.requireNonNull($3N, $3S))",
                                property.name(),
                                Objects.class,
                                property.singular()));
    }

    private static void addSeveral(PropertyMethods methods) {
        Property property = methods.property();
        methods.add(methods.method("add" + property.capitalized(), "Adds elements to " + methods.noun())
                .addJavadoc("\n@param $L the elements, in order\n", property.name())
                .addJavadoc("@return this builder\n")
                .addJavadoc(NO_NULLS)
                .varargs()
                .addParameter(ArrayTypeName.of(property.type()), property.name())
                .addStatement("return addAll$L($T.asList($N))", property.capitalized(), Arrays.class, property.name()));
        methods.addChained(methods.method("addAll" + property.capitalized(), "Adds elements to " + methods.noun())
                .addJavadoc("\n@param $L the elements, in order\n", property.name())
                .addJavadoc("@return this builder\n")
                .addJavadoc(NO_NULLS)
                .addParameter(elementsOf(methods), property.name())
                .addStatement("$N.forEach(this::add$L)", property.name(), property.capitalizedSingular()));
    }

    private static void addReplace(PropertyMethods methods) {
        Property property = methods.property();
        String name = property.name();
        String replaceOne = "replace" + property.capitalizedSingular();
        methods.addChained(methods.method(replaceOne, "Replaces an element of " + methods.noun())
                .addJavadoc("\n@param index the index of the element, from 0\n")
                .addJavadoc("@param $L the new element\n", property.singular())
                .addJavadoc("@return this builder\n")
                .addJavadoc("@throws IndexOutOfBoundsException if there is no such element\n")
                .addJavadoc(NO_NULLS)
                .addParameter(int.class, "index")
                .addParameter(property.type(), property.singular())
                .addStatement(
                        "this.$1N.set(index, $2T.requireNonNull($3N, $3S))", name, Objects.class, property.singular()));
        methods.addChained(methods.method("replace" + property.capitalized(), "Replaces elements of " + methods.noun())
                .addJavadoc("\n@param condition which elements to replace\n")
                .addJavadoc("@param replacement returns the new element for each of them\n")
                .addJavadoc("@return this builder\n")
                .addJavadoc(NO_NULLS)
                .addParameter(conditionOn(methods), "condition")
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), property.type()), "replacement")
                .beginControlFlow("for (int i = 0; i < this.$N.size(); i++)", name)
                .beginControlFlow("if (condition.test(this.$N.get(i)))", name)
                .addStatement("$L(i, replacement.apply(this.$N.get(i)))", replaceOne, name)
                .endControlFlow()
                .endControlFlow());
    }

    /**
     * Adds {@code removeX} and {@code clearX}.
     *
     * <p>{@code removeX} does not return the builder: MapStruct takes a method with one parameter that returns the
     * builder for the setter of a property, and would warn that {@code removeX} is not mapped.
     */
    private static void addRemove(PropertyMethods methods) {
        Property property = methods.property();
        methods.add(methods.method("remove" + property.capitalized(), "Removes elements from " + methods.noun())
                .returns(boolean.class)
                .addJavadoc("\n@param condition which elements to remove\n")
                .addJavadoc("@return whether any element was removed\n")
                .addParameter(conditionOn(methods), "condition")
                .addStatement("return this.$N.removeIf(condition)", property.name()));
        methods.addChained(
                methods.method("clear" + property.capitalized(), "Removes all elements from " + methods.noun())
                        .addJavadoc("\n@return this builder\n")
                        .addStatement("this.$N.clear()", property.name()));
    }

    private static void addOneByBuilder(PropertyMethods methods) {
        Property property = methods.property();
        methods.add(methods.method("add" + property.capitalizedSingular(), "Adds an element to " + methods.noun())
                .addJavadoc("\n@param content receives an empty builder of the element\n")
                .addJavadoc("@return this builder\n")
                .addParameter(methods.changeOfNested(), "content")
                .addStatement("$T builder = $T.builder()", methods.nestedBuilder(), property.type())
                .addStatement("content.accept(builder)")
                .addStatement("return add$L(builder.build())", property.capitalizedSingular()));
    }

    private static void addEdit(PropertyMethods methods) {
        Property property = methods.property();
        String name = property.name();
        MethodSpec.Builder byIndex = methods.method(
                        "edit" + property.capitalizedSingular(), "Changes an element of " + methods.noun())
                .addJavadoc("\n@param index the index of the element, from 0\n")
                .addJavadoc("@param change receives a builder with the element\n")
                .addJavadoc("@return this builder\n")
                .addJavadoc("@throws IndexOutOfBoundsException if there is no such element\n")
                .addParameter(int.class, "index")
                .addParameter(methods.changeOfNested(), "change")
                .addStatement("$T builder = this.$N.get(index).toBuilder()", methods.nestedBuilder(), name)
                .addStatement("change.accept(builder)")
                .addStatement("this.$N.set(index, builder.build())", name);
        methods.addChained(byIndex);
        methods.addChained(methods.method("edit" + property.capitalized(), "Changes elements of " + methods.noun())
                .addJavadoc("\n@param condition which elements to change\n")
                .addJavadoc("@param change receives a builder with each of them in turn\n")
                .addJavadoc("@return this builder\n")
                .addParameter(conditionOn(methods), "condition")
                .addParameter(methods.changeOfNested(), "change")
                .beginControlFlow("for (int i = 0; i < this.$N.size(); i++)", name)
                .beginControlFlow("if (condition.test(this.$N.get(i)))", name)
                .addStatement("edit$L(i, change)", property.capitalizedSingular())
                .endControlFlow()
                .endControlFlow());
    }

    private static TypeName elementsOf(PropertyMethods methods) {
        return ParameterizedTypeName.get(
                ClassName.get(Iterable.class),
                WildcardTypeName.subtypeOf(methods.property().type()));
    }

    private static TypeName conditionOn(PropertyMethods methods) {
        return ParameterizedTypeName.get(
                ClassName.get(Predicate.class),
                WildcardTypeName.supertypeOf(methods.property().type()));
    }
}

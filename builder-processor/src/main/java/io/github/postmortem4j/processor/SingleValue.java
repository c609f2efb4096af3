package io.github.postmortem4j.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/** The methods of a property that holds one value. */
final class SingleValue {

    private static final ClassName DECIMAL = ClassName.get(BigDecimal.class);
    private static final ClassName LONG = ClassName.get(Long.class);
    private static final ClassName TEXT = ClassName.get(String.class);
    private static final ClassName TIME = ClassName.get(OffsetDateTime.class);

    private SingleValue() {}

    static void addTo(PropertyMethods methods) {
        Property property = methods.property();
        if (property.isNullable()) {
            methods.addField(PropertyMethods.nullable(property.type()), CodeBlock.of(""));
        } else {
            methods.addField(property.type(), CodeBlock.of("$L.$N()", PropertyMethods.EMPTY, property.accessor()));
        }
        if (property.hasBuilder()) {
            addChange(methods);
        }
        if (property.type().equals(DECIMAL)) {
            addDouble(methods);
        } else if (property.isNullable() && property.type().equals(LONG)) {
            addLong(methods);
        }
        // Last of the methods of that name with one parameter: MapStruct takes the last one for the setter.
        addSetter(methods);
        if (property.type().equals(TIME)) {
            addMoment(methods);
        }
        if (property.hasBuilder() && property.isNullable()) {
            addClear(methods);
        }
    }

    private static void addSetter(PropertyMethods methods) {
        Property property = methods.property();
        String name = property.name();
        TypeName type = property.isNullable() ? PropertyMethods.nullable(property.type()) : property.type();
        MethodSpec.Builder setter = methods.method(
                        name, "Sets " + property.documentation().ofSetter())
                .addJavadoc(methods.details())
                .addJavadoc("\n@param $L the value$L\n", name, removal(property))
                .addJavadoc("@return this builder\n")
                .addParameter(type, name);
        if (property.isNullable() || property.type().isPrimitive()) {
            setter.addStatement("this.$1N = $1N", name);
        } else {
            setter.addJavadoc("@throws NullPointerException if the value is {@code null}\n")
                    .addStatement("this.$1N = $2T.requireNonNull($1N, $1S)", name, Objects.class);
        }
        methods.addChained(setter);
    }

    /** Returns what removes a property, for the Javadoc of its setter. */
    private static String removal(Property property) {
        if (property.isNullable()) {
            return "; {@code null} removes it";
        }
        return property.type().equals(TEXT) ? "; {@code \"\"} removes it" : "";
    }

    /** Adds a setter for literals such as {@code 12.5}. */
    private static void addDouble(PropertyMethods methods) {
        String name = methods.property().name();
        methods.add(primitive(methods, double.class)
                .addJavadoc("@throws NumberFormatException if the value is infinite or NaN\n")
                .addStatement("$1T shortest = $1T.valueOf($2N).stripTrailingZeros()", DECIMAL, name)
                .addStatement("return $N(shortest.setScale($T.max(0, shortest.scale())))", name, Math.class));
    }

    /** Adds a setter for literals such as {@code 500}, which the compiler does not convert to a {@code Long}. */
    private static void addLong(PropertyMethods methods) {
        String name = methods.property().name();
        methods.add(primitive(methods, long.class).addStatement("return $1N($2T.valueOf($1N))", name, LONG));
    }

    private static MethodSpec.Builder primitive(PropertyMethods methods, Class<?> type) {
        String name = methods.property().name();
        return methods.method(name, "Sets " + methods.property().documentation().ofSetter())
                .addJavadoc(methods.details())
                .addJavadoc("\n@param $L the value\n", name)
                .addJavadoc("@return this builder\n")
                .addParameter(type, name);
    }

    /** Adds a setter for programs, which have a moment and a zone and not a time with an offset. */
    private static void addMoment(PropertyMethods methods) {
        String name = methods.property().name();
        methods.add(methods.method(
                        name, "Sets " + methods.property().documentation().ofSetter())
                .addJavadoc("\n@param moment the moment\n")
                .addJavadoc(
                        "@param zone the zone whose offset the time gets, such as that of the document; {@code null}\n")
                .addJavadoc("    for UTC\n")
                .addJavadoc("@return this builder\n")
                .addJavadoc("@throws NullPointerException if the moment is {@code null}\n")
                .addParameter(Instant.class, "moment")
                .addParameter(PropertyMethods.nullable(ClassName.get(ZoneId.class)), "zone")
                .addStatement(
                        "return $N($T.ofInstant(moment, zone == null ? $T.UTC : zone))", name, TIME, ZoneOffset.class));
    }

    /** Adds a way to remove the value, because {@code null} could be a value or a change of it to the compiler. */
    private static void addClear(PropertyMethods methods) {
        Property property = methods.property();
        methods.addChained(methods.method("clear" + property.capitalized(), "Removes " + methods.noun())
                .addJavadoc("\n@return this builder\n")
                .addStatement("this.$N = null", property.name()));
    }

    private static void addChange(PropertyMethods methods) {
        Property property = methods.property();
        String name = property.name();
        CodeBlock builder = property.isNullable()
                ? CodeBlock.of("this.$1N == null ? $2T.builder() : this.$1N.toBuilder()", name, property.type())
                : CodeBlock.of("this.$N.toBuilder()", name);
        methods.add(methods.method(name, "Changes " + methods.noun())
                .addJavadoc(
                        "\n@param change receives a builder with the current value; it is empty if no value is set\n")
                .addJavadoc("@return this builder\n")
                .addParameter(methods.changeOfNested(), "change")
                .addStatement("$T builder = $L", methods.nestedBuilder(), builder)
                .addStatement("change.accept(builder)")
                .addStatement("return $N(builder.build())", name));
    }
}

package io.github.postmortem4j.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.rule.Rule;
import java.lang.reflect.Method;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a language model fills in. All is in one place and written with the few keywords that every provider takes; members
 * that may be nothing are {@code null} only where the model's value is, since providers count and limit such unions.
 */
final class StructuredOutputSchema {

    private final Instructions instructions;

    StructuredOutputSchema(Descriptions descriptions) {
        this.instructions = new Instructions(descriptions);
    }

    ObjectNode generate() {
        SchemaGeneratorConfigBuilder builder = ModelConfig.builder();
        builder.with(Option.INLINE_ALL_SCHEMAS, Option.NULLABLE_ALWAYS_AS_ANYOF);
        builder.forTypesInGeneral().withCustomDefinitionProvider(StructuredOutputSchema::definition);
        builder.forMethods()
                .withRequiredCheck(member -> true)
                .withNullableCheck(member -> !member.isFakeContainerItemScope() && isNullable(member.getRawMember()))
                .withDescriptionResolver(
                        member -> member.isFakeContainerItemScope() ? null : instructions.of(member.getRawMember()))
                .withCustomDefinitionProvider(StructuredOutputSchema::choices);
        ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(Postmortem.class);
        close(schema);
        return schema;
    }

    /** Allows no other members; the generator's own way of it closes the alternatives around an object, too. */
    private static void close(JsonNode schema) {
        schema.forEach(StructuredOutputSchema::close);
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
    }

    static boolean isNullable(Method getter) {
        return getter.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        if (erased.isEnum()) {
            return new CustomDefinition(EnumSchemas.plain(erased));
        }
        // Any name but one that exists could not be read.
        return erased == ZoneId.class ? new CustomDefinition(EnumSchemas.choice(Examples.timeZones())) : null;
    }

    private static @Nullable CustomPropertyDefinition choices(MethodScope member, SchemaGenerationContext context) {
        Class<?> type = member.getDeclaringType().getErasedType();
        String name = member.getAnnotation(JsonProperty.class).value();
        if (type == Waiver.class && name.equals("rule")) {
            return new CustomPropertyDefinition(EnumSchemas.choice(
                    RuleSchemas.waivable().stream().map(Rule::id).toList()));
        }
        return type == Postmortem.class && name.equals("schemaVersion")
                ? new CustomPropertyDefinition(EnumSchemas.choice(List.of(Postmortem.SCHEMA_VERSION)))
                : null;
    }
}

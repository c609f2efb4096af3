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
import io.github.postmortem4j.ActionItem;
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
 * The schema that a language model fills in. It has no definitions and uses only keywords that every provider supports. A
 * property is nullable only if the Java value is nullable, since providers limit the number of such unions.
 */
final class StructuredOutputSchema {

    private final AuthoringInstructions instructions;

    StructuredOutputSchema(JavadocDescriptions descriptions) {
        this.instructions = new AuthoringInstructions(descriptions);
    }

    ObjectNode generate() {
        SchemaGeneratorConfigBuilder builder = ModelConfig.builder();
        builder.with(Option.INLINE_ALL_SCHEMAS, Option.NULLABLE_ALWAYS_AS_ANYOF);
        builder.forTypesInGeneral().withCustomDefinitionProvider(StructuredOutputSchema::definition);
        builder.forMethods()
                .withIgnoreCheck(StructuredOutputSchema::isOmitted)
                .withRequiredCheck(member -> true)
                .withNullableCheck(member -> !member.isFakeContainerItemScope() && isNullable(member.getRawMember()))
                .withDescriptionResolver(
                        member -> member.isFakeContainerItemScope() ? null : instructions.of(member.getRawMember()))
                .withCustomDefinitionProvider(StructuredOutputSchema::choices);
        ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(Postmortem.class);
        close(schema);
        return schema;
    }

    /** A task of a new document is not completed, and providers allow only so many nullable properties. */
    private static boolean isOmitted(MethodScope member) {
        return member.getRawMember().getDeclaringClass() == ActionItem.class
                && member.getRawMember().getName().equals("getCompleted");
    }

    /** Allows no other properties. The option of the generator would also close the alternatives around an object. */
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
        // The reader rejects unknown names, so the model has to choose from known ones.
        return erased == ZoneId.class ? new CustomDefinition(EnumSchemas.choice(PropertyExamples.timeZones())) : null;
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

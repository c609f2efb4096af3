package io.github.postmortem4j.schema;

import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.Waiver;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The properties of a draft. Each may be {@code null}, which means absent, except those that the rules of the stage {@code
 * DRAFT} require: all of a waiver (rule W1), and the incident of a relation (rule D2).
 */
final class DraftProperties {

    private final JavadocDescriptions descriptions;
    private final PropertyExamples examples = new PropertyExamples();

    DraftProperties(JavadocDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    void configure(SchemaGeneratorConfigPart<MethodScope> properties) {
        properties
                .withNullableCheck(property -> !isElement(property) && !isRequired(property))
                .withRequiredCheck(DraftProperties::isRequired)
                .withStringPatternResolver(DraftProperties::pattern)
                .withNumberInclusiveMaximumResolver(DraftProperties::maximum)
                .withDescriptionResolver(
                        property -> isElement(property) ? null : descriptions.of(property.getRawMember()))
                .withDefaultResolver(
                        property -> isElement(property) ? null : PropertyDefaults.of(property.getRawMember()))
                .withInstanceAttributeOverride(this::annotate)
                .withCustomDefinitionProvider(WaiverSchemas::ofRule);
    }

    private static boolean isElement(MethodScope property) {
        return property.isFakeContainerItemScope();
    }

    private static boolean isRequired(MethodScope property) {
        return isRequired(property.getRawMember());
    }

    /** {@return whether a rule of the stage {@code DRAFT} requires a property of an object} */
    static boolean isRequired(Method getter) {
        return getter.getDeclaringClass() == Waiver.class
                || (getter.getDeclaringClass() == Relation.class
                        && getter.getName().equals("getIncident"));
    }

    private static @Nullable String pattern(MethodScope property) {
        if (isElement(property)) {
            return property.getContainerItemAnnotation(NotBlank.class) == null ? null : SchemaPatterns.NOT_BLANK;
        }
        return switch (property.getRawMember().getName()) {
            case "getSchemaVersion" -> SchemaPatterns.SCHEMA_VERSION;
            case "getReason", "getIncident" -> SchemaPatterns.NOT_BLANK;
            default -> null;
        };
    }

    private static @Nullable BigDecimal maximum(MethodScope property) {
        return property.getType().getErasedType() == Long.class ? BigDecimal.valueOf(Long.MAX_VALUE) : null;
    }

    private void annotate(ObjectNode schema, MethodScope property, SchemaGenerationContext context) {
        if (isElement(property)) {
            return;
        }
        Method getter = property.getRawMember();
        ArrayNode values = schema.arrayNode();
        examples.of(getter, RuleMentions.in(descriptions.of(getter))).forEach(values::add);
        if (!values.isEmpty()) {
            schema.set("examples", values);
        }
        if (getter.isAnnotationPresent(Deprecated.class)) {
            schema.put("deprecated", true);
        }
    }
}

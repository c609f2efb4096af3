package io.github.postmortem4j.schema;

import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import io.github.postmortem4j.Waiver;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The properties of a draft. Each may be {@code null}, which means absent, except in waivers, which are always complete. */
final class DraftProperties {

    private final JavadocDescriptions descriptions;
    private final PropertyExamples examples = new PropertyExamples();

    DraftProperties(JavadocDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    void configure(SchemaGeneratorConfigPart<MethodScope> properties) {
        properties
                .withNullableCheck(property -> !isElement(property) && !isOfWaiver(property))
                .withRequiredCheck(DraftProperties::isOfWaiver)
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

    private static boolean isOfWaiver(MethodScope property) {
        return property.getDeclaringType().getErasedType() == Waiver.class;
    }

    private static @Nullable String pattern(MethodScope property) {
        if (isElement(property)) {
            return property.getContainerItemAnnotation(NotBlank.class) == null ? null : SchemaPatterns.NOT_BLANK;
        }
        return switch (property.getRawMember().getName()) {
            case "getSchemaVersion" -> SchemaPatterns.SCHEMA_VERSION;
            case "getReason" -> SchemaPatterns.NOT_BLANK;
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

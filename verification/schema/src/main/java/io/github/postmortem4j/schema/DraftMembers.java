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

/** What a draft says of members: anything may be {@code null}, which means absent; but a waiver is always whole. */
final class DraftMembers {

    private final Descriptions descriptions;
    private final Examples examples = new Examples();

    DraftMembers(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    void configure(SchemaGeneratorConfigPart<MethodScope> members) {
        members.withNullableCheck(member -> !isElement(member) && !isOfWaiver(member))
                .withRequiredCheck(DraftMembers::isOfWaiver)
                .withStringPatternResolver(DraftMembers::pattern)
                .withNumberInclusiveMaximumResolver(DraftMembers::maximum)
                .withDescriptionResolver(member -> isElement(member) ? null : descriptions.of(member.getRawMember()))
                .withDefaultResolver(member -> isElement(member) ? null : Defaults.of(member.getRawMember()))
                .withInstanceAttributeOverride(this::annotate)
                .withCustomDefinitionProvider(WaiverSchemas::ofRule);
    }

    private static boolean isElement(MethodScope member) {
        return member.isFakeContainerItemScope();
    }

    private static boolean isOfWaiver(MethodScope member) {
        return member.getDeclaringType().getErasedType() == Waiver.class;
    }

    private static @Nullable String pattern(MethodScope member) {
        if (isElement(member)) {
            return member.getContainerItemAnnotation(NotBlank.class) == null ? null : Patterns.NOT_BLANK;
        }
        return switch (member.getRawMember().getName()) {
            case "getSchemaVersion" -> Patterns.SCHEMA_VERSION;
            case "getReason" -> Patterns.NOT_BLANK;
            default -> null;
        };
    }

    private static @Nullable BigDecimal maximum(MethodScope member) {
        return member.getType().getErasedType() == Long.class ? BigDecimal.valueOf(Long.MAX_VALUE) : null;
    }

    private void annotate(ObjectNode schema, MethodScope member, SchemaGenerationContext context) {
        if (isElement(member)) {
            return;
        }
        Method getter = member.getRawMember();
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

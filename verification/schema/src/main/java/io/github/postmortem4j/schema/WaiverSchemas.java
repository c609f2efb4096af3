package io.github.postmortem4j.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.rule.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What rule W1 asks of waivers. */
final class WaiverSchemas {

    private static final JsonMapper JSON = new JsonMapper();

    private WaiverSchemas() {}

    /** {@return a schema of the member that names the rule: one of those that can be waived; else {@code null}} */
    static @Nullable CustomPropertyDefinition ofRule(MethodScope member, SchemaGenerationContext context) {
        if (member.getDeclaringType().getErasedType() != Waiver.class
                || !member.getAnnotation(JsonProperty.class).value().equals("rule")) {
            return null;
        }
        ObjectNode schema = JSON.createObjectNode();
        ArrayNode rules = schema.putArray("anyOf");
        for (Rule rule : RuleSchemas.waivable()) {
            rules.addObject().put("const", rule.id()).put("description", rule.spec());
        }
        return new CustomPropertyDefinition(schema, CustomDefinition.INCLUDING_ATTRIBUTES);
    }

    /** Adds to the schema of a document that no rule is waived twice. */
    static void addTo(ObjectNode document) {
        ObjectNode waivers = (ObjectNode) document.get("properties").get("waivers");
        waivers.set("allOf", RuleSchemas.eachWaivedOnce());
    }
}

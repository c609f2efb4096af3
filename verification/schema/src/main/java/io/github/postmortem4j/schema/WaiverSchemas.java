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

/** The requirements of rule W1 for waivers. */
final class WaiverSchemas {

    private static final JsonMapper JSON = new JsonMapper();

    private WaiverSchemas() {}

    /** {@return a schema that allows the rules that can be waived, or {@code null} if the property is not the rule of a waiver} */
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

    /** Changes the schema of a document to reject two waivers of the same rule. */
    static void addTo(ObjectNode document) {
        ObjectNode waivers = (ObjectNode) document.get("properties").get("waivers");
        waivers.set("allOf", RuleSchemas.eachWaivedOnce());
    }
}

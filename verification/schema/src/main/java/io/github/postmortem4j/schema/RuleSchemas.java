package io.github.postmortem4j.schema;

import io.github.postmortem4j.validation.RuleRegistry;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the rules that a schema can express at least in part, one resource for each, and of their waivers. */
final class RuleSchemas {

    private static final JsonMapper JSON = new JsonMapper();

    private RuleSchemas() {}

    /** {@return the rules that can be waived: not those that always apply, nor those about waivers} */
    static List<Rule> waivable() {
        return RuleRegistry.all().stream()
                .filter(rule -> rule.stage() != Stage.DRAFT && !rule.id().startsWith("W"))
                .toList();
    }

    /** {@return the requirement of each rule, which applies unless the rule is waived} */
    static ArrayNode unlessWaived() {
        ArrayNode all = JSON.createArrayNode();
        for (Rule rule : waivable()) {
            InputStream requirement = RuleSchemas.class.getResourceAsStream("rules/" + rule.id() + ".json");
            if (requirement != null) {
                ObjectNode schema = all.addObject().put("title", rule.id()).put("description", rule.spec());
                schema.set("if", waives(rule));
                schema.set("else", JSON.readTree(requirement));
            }
        }
        return all;
    }

    /** {@return schemas that reject two waivers of the same rule (rule W1)} */
    static ArrayNode eachWaivedOnce() {
        ArrayNode all = JSON.createArrayNode();
        for (Rule rule : waivable()) {
            ObjectNode once = all.addObject();
            once.set("contains", waiverOf(rule));
            once.put("minContains", 0).put("maxContains", 1);
        }
        return all;
    }

    private static ObjectNode waives(Rule rule) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        schema.putObject("properties").putObject("waivers").put("type", "array").set("contains", waiverOf(rule));
        schema.putArray("required").add("waivers");
        return schema;
    }

    private static ObjectNode waiverOf(Rule rule) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        schema.putObject("properties").putObject("rule").put("const", rule.id());
        schema.putArray("required").add("rule");
        return schema;
    }
}

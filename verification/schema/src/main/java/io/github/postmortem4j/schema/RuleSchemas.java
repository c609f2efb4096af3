package io.github.postmortem4j.schema;

import io.github.postmortem4j.validation.RuleBook;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules as schemas: one file a rule that a schema can say at least in part, and how they are waived. */
final class RuleSchemas {

    private static final JsonMapper JSON = new JsonMapper();

    private RuleSchemas() {}

    /** {@return the rules that a document may waive} */
    static List<Rule> waivable() {
        return RuleBook.all().stream()
                .filter(rule -> rule.stage() != Stage.DRAFT)
                .toList();
    }

    /** {@return what each rule asks for, unless it is waived} */
    static ArrayNode unlessWaived() {
        ArrayNode all = JSON.createArrayNode();
        for (Rule rule : waivable()) {
            InputStream said = RuleSchemas.class.getResourceAsStream("rules/" + rule.id() + ".json");
            if (said != null) {
                ObjectNode schema = all.addObject().put("title", rule.id()).put("description", rule.spec());
                schema.set("if", waives(rule));
                schema.set("else", JSON.readTree(said));
            }
        }
        return all;
    }

    /** {@return that no rule is waived twice (rule W1)} */
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

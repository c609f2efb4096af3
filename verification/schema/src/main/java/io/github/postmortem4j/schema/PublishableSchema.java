package io.github.postmortem4j.schema;

import tools.jackson.databind.node.ObjectNode;

/**
 * A draft that also has what the rules ask for. It holds all of the draft's schema rather than referring to it, so that an
 * editor without a network can use the one file.
 */
final class PublishableSchema {

    private PublishableSchema() {}

    static ObjectNode of(ObjectNode draft) {
        ObjectNode schema = draft.deepCopy();
        ((ObjectNode) schema.get("$defs"))
                .putObject("NonBlankText")
                .put("type", "string")
                .put("pattern", Patterns.NOT_BLANK);
        schema.set("allOf", RuleSchemas.unlessWaived());
        return schema;
    }
}

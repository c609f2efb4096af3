package io.github.postmortem4j.schema;

import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of publishable documents: the schema of drafts and the requirements of the rules. It contains a copy of the draft
 * schema, not a reference, so that editors can use the file offline.
 */
final class PublishableSchema {

    private PublishableSchema() {}

    static ObjectNode of(ObjectNode draft) {
        ObjectNode schema = draft.deepCopy();
        ((ObjectNode) schema.get("$defs"))
                .putObject("NonBlankText")
                .put("type", "string")
                .put("pattern", SchemaPatterns.NOT_BLANK);
        schema.set("allOf", RuleSchemas.unlessWaived());
        return schema;
    }
}

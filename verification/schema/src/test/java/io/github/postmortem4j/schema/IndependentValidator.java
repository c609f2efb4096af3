package io.github.postmortem4j.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.postmortem4j.json.PostmortemSchema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Validates documents with a library that is independent of the generator. Formats are checked. */
final class IndependentValidator {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<PostmortemSchema, Schema> SCHEMAS = new EnumMap<>(PostmortemSchema.class);

    static {
        for (PostmortemSchema schema : PostmortemSchema.values()) {
            SCHEMAS.put(schema, REGISTRY.getSchema(schema.getText()));
        }
    }

    private IndependentValidator() {}

    static List<Error> errors(PostmortemSchema schema, JsonNode document) {
        return SCHEMAS.get(schema).validate(document);
    }
}

package io.github.postmortem4j.schema;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemSchema;
import io.github.postmortem4j.schema.javadoc.Javadoc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Generates the JSON Schemas of this version of the library. */
public final class PostmortemSchemaGenerator {

    private static final Map<PostmortemSchema, String> TITLES = Map.of(
            PostmortemSchema.DRAFT, "Postmortem",
            PostmortemSchema.PUBLISHABLE, "Publishable postmortem",
            PostmortemSchema.STRUCTURED_OUTPUT, "Postmortem as structured output");

    private final JavadocDescriptions descriptions;

    /**
     * Creates a generator with the descriptions from the Javadoc of sources.
     *
     * @param folders the folders with the sources of the types
     * @throws IOException if a source cannot be read
     */
    public PostmortemSchemaGenerator(Path... folders) throws IOException {
        this.descriptions = new JavadocDescriptions(Javadoc.of(folders));
    }

    /**
     * {@return the text of a schema, which is the same on every machine}
     *
     * @param schema the schema to generate
     */
    public String text(PostmortemSchema schema) {
        ObjectNode generated = generate(schema);
        generated.put("$id", schema.getId());
        generated.put("title", TITLES.get(schema));
        generated.put("description", description(schema));
        return SchemaText.of(generated);
    }

    private ObjectNode generate(PostmortemSchema schema) {
        return switch (schema) {
            case DRAFT -> new DraftSchema(descriptions).generate();
            case PUBLISHABLE -> PublishableSchema.of(new DraftSchema(descriptions).generate());
            case STRUCTURED_OUTPUT -> new StructuredOutputSchema(descriptions).generate();
        };
    }

    private String description(PostmortemSchema schema) {
        String text = descriptions.of(Postmortem.class) + ' ' + descriptions.of(schema);
        return schema == PostmortemSchema.STRUCTURED_OUTPUT ? AuthoringInstructions.withRules(text) : text;
    }
}

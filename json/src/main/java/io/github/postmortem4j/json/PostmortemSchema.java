package io.github.postmortem4j.json;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (2020-12) that are included in this library.
 *
 * <p>Each schema is self-contained. The schemas are generated from the types and rules of this version and describe
 * version {@value Postmortem#SCHEMA_VERSION} of the JSON format. The meaning of a schema that is published under an
 * {@linkplain #getId() id} does not change. Instances are immutable and safe for use by multiple threads.
 */
public enum PostmortemSchema {

    /**
     * Accepts every readable document that follows the rules for drafts, however incomplete it is. Unknown
     * properties are allowed and kept.
     */
    DRAFT("postmortem"),

    /**
     * Accepts documents that can be published, as far as a schema can check them. It does not compare times or count
     * words and sentences, and it does not require advice or waived rules to be followed.
     */
    PUBLISHABLE("publishable"),

    /**
     * Describes structured output for language models. Every property is required, unknown properties are not allowed,
     * and the schema uses only keywords that model providers support. A value that is not known is null, an empty
     * string, or an empty array.
     */
    STRUCTURED_OUTPUT("structured-output");

    private static final String BASE = "https://postmortem4j.github.io/schema/";
    private static final String FOLDER = "/META-INF/postmortem4j/schema/";

    private final String path;

    PostmortemSchema(String name) {
        this.path = Postmortem.SCHEMA_VERSION + '/' + name + ".schema.json";
    }

    /** {@return the {@code $id} of the schema, an absolute URI that contains the version of the format} */
    public String getId() {
        return BASE + path;
    }

    /**
     * {@return the schema as indented JSON text that ends with a line feed}
     *
     * <p>Every call reads the text from the class path or module path again.
     *
     * @throws UncheckedIOException if the resource cannot be read
     */
    public String getText() {
        try (InputStream stream = PostmortemSchema.class.getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new IllegalStateException(FOLDER + path + " is missing from the library");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

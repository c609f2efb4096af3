package io.github.postmortem4j.json;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (2020-12) of a postmortem, as they are shipped in this library.
 *
 * <p>Each is one file that refers to no other. They are made from the types and the rules of this version, and describe
 * the JSON format of version {@value Postmortem#SCHEMA_VERSION}; what is published under an {@linkplain #id() id} keeps
 * its meaning. Immutable and safe for use by many threads.
 */
public enum PostmortemSchema {

    /**
     * It takes what can be read and breaks no rule that holds always, however unfinished it is. Members that the schema
     * does not know are allowed, and kept.
     */
    DRAFT("postmortem"),

    /**
     * It takes what can be published, as far as a schema can tell: it compares no times and counts no words and no
     * sentences. Advice is not asked for. A rule that the document waives is not asked for either.
     */
    PUBLISHABLE("publishable"),

    /**
     * For language models that fill in structured output: every member has to be there, no other may be, and no keyword
     * is used that a provider of models refuses. What is not known is null, "" or an empty list.
     */
    STRUCTURED_OUTPUT("structured-output");

    private static final String BASE = "https://postmortem4j.github.io/schema/";
    private static final String FOLDER = "/META-INF/postmortem4j/schema/";

    private final String path;

    PostmortemSchema(String name) {
        this.path = Postmortem.SCHEMA_VERSION + '/' + name + ".schema.json";
    }

    /** {@return the {@code $id} of the schema: an absolute URI that names it and the version of the format} */
    public String id() {
        return BASE + path;
    }

    /**
     * {@return the schema as JSON text, indented, with a line feed at the end; it is read anew each time}
     *
     * @throws UncheckedIOException if the library's own file cannot be read
     */
    public String text() {
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

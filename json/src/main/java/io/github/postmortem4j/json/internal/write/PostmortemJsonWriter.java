package io.github.postmortem4j.json.internal.write;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.internal.codec.DocumentCodec;
import io.github.postmortem4j.json.internal.error.JsonError;
import io.github.postmortem4j.json.internal.error.JsonErrorException;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;

/** Writes postmortems as JSON. */
public final class PostmortemJsonWriter {

    private final TokenStreamFactory factory;
    private final DocumentCodec codec;
    private final ObjectWriteContext context;
    private final boolean indented;

    /** Creates a writer of the compact or the indented form. */
    public PostmortemJsonWriter(DocumentCodec codec, boolean indented) {
        this.factory = codec.factory();
        this.codec = codec;
        this.context = indented ? new IndentedContext() : ObjectWriteContext.empty();
        this.indented = indented;
    }

    /** {@return the JSON of a postmortem as characters} */
    public String text(Postmortem postmortem) throws JsonErrorException {
        Objects.requireNonNull(postmortem, "postmortem");
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(context, text)) {
            try {
                codec.write(generator, postmortem);
            } catch (JacksonException e) {
                throw new JsonErrorException(errorAt(generator, e), e);
            }
        }
        if (indented) {
            text.write('\n');
        }
        return LoneSurrogates.escape(text.toString());
    }

    private static JsonError errorAt(JsonGenerator generator, JacksonException exception) {
        String pointer = generator.streamWriteContext().pathAsPointer().toString();
        return new JsonError(exception.getOriginalMessage(), pointer, 0, 0);
    }

    /** {@return the JSON of a postmortem in UTF-8} */
    public byte[] bytes(Postmortem postmortem) throws JsonErrorException {
        Objects.requireNonNull(postmortem, "postmortem");
        try {
            return bytesOrThrow(postmortem);
        } catch (JacksonException e) {
            // Only the text form escapes lone surrogates and reports the position of an error.
            return text(postmortem).getBytes(StandardCharsets.UTF_8);
        }
    }

    private byte[] bytesOrThrow(Postmortem postmortem) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(context, bytes, JsonEncoding.UTF8)) {
            codec.write(generator, postmortem);
        }
        if (indented) {
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }
}

package io.github.postmortem4j.json.internal.write;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.internal.error.JsonError;
import io.github.postmortem4j.json.internal.error.JsonErrorException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes postmortems as JSON. */
public final class PostmortemJsonWriter {

    private final ObjectWriter writer;
    private final boolean indented;

    /** Creates a writer of the compact or the indented form. */
    public PostmortemJsonWriter(JsonMapper mapper, boolean indented) {
        ObjectWriter compact = mapper.writerFor(Postmortem.class);
        this.writer = indented ? compact.withDefaultPrettyPrinter() : compact;
        this.indented = indented;
    }

    /** {@return the JSON of a postmortem as characters} */
    public String text(Postmortem postmortem) throws JsonErrorException {
        Objects.requireNonNull(postmortem, "postmortem");
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = writer.createGenerator(text)) {
            try {
                writer.writeValue(generator, postmortem);
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
            byte[] json = writer.writeValueAsBytes(postmortem);
            return indented ? withLineFeed(json) : json;
        } catch (JacksonException e) {
            // Only the text form escapes lone surrogates and reports the position of an error.
            return text(postmortem).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] withLineFeed(byte[] json) {
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }
}

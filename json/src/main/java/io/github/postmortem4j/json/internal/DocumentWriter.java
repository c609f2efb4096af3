package io.github.postmortem4j.json.internal;

import io.github.postmortem4j.Postmortem;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Makes documents of postmortems. */
public final class DocumentWriter {

    private final ObjectWriter writer;
    private final boolean indented;

    /** Makes one that writes for people, or compactly. */
    public DocumentWriter(JsonMapper mapper, boolean indented) {
        ObjectWriter compact = mapper.writerFor(Postmortem.class);
        this.writer = indented ? compact.withDefaultPrettyPrinter() : compact;
        this.indented = indented;
    }

    /** {@return the document as characters} */
    public String text(Postmortem postmortem) throws DocumentException {
        Objects.requireNonNull(postmortem, "postmortem");
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = writer.createGenerator(text)) {
            try {
                writer.writeValue(generator, postmortem);
            } catch (JacksonException e) {
                throw new DocumentException(Problems.whileWriting(e, generator), e);
            }
        }
        if (indented) {
            text.write('\n');
        }
        return LoneSurrogates.escaped(text.toString());
    }

    /** {@return the document in UTF-8} */
    public byte[] bytes(Postmortem postmortem) throws DocumentException {
        Objects.requireNonNull(postmortem, "postmortem");
        try {
            ExactBytes json = new ExactBytes();
            writer.writeValue(json, postmortem);
            if (indented) {
                json.write('\n');
            }
            return json.toArray();
        } catch (JacksonException e) {
            // Halves of surrogate pairs are escaped, and errors told, on the way through text alone.
            return text(postmortem).getBytes(StandardCharsets.UTF_8);
        }
    }
}

package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes documents. Immutable. */
public final class DocumentCodec {

    private final TokenStreamFactory factory;
    private final TokenStreamFactory readFactory;
    private final ValueCodec document;

    private DocumentCodec(JsonFactory factory) {
        this.factory = factory;
        this.readFactory = StrictJsonFactory.withoutDuplicateDetection(factory);
        this.document = new ModelCodecs(factory).document();
    }

    /** {@return a codec that reads within the limits} */
    public static DocumentCodec withLimits(StreamReadConstraints limits) {
        return new DocumentCodec(StrictJsonFactory.withLimits(limits));
    }

    /** {@return the factory of the parsers and generators for this codec} */
    public TokenStreamFactory factory() {
        return factory;
    }

    /**
     * {@return the factory of the fastest parsers for this codec, which detects duplicate properties itself}
     *
     * <p>Of an invalid document, such a parser may report another error than the first one.
     */
    public TokenStreamFactory readFactory() {
        return readFactory;
    }

    /**
     * {@return the only document of a parser, or {@code null} if it is {@code null}}
     *
     * @throws tools.jackson.core.JacksonException if the document is invalid
     */
    public @Nullable Postmortem read(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw UnreadableValueException.of(parser, "the document is empty: expected a JSON object");
        }
        @Nullable Postmortem read = first == JsonToken.VALUE_NULL ? null : (Postmortem) document.read(parser);
        if (parser.nextToken() != null) {
            throw UnreadableValueException.of(
                    parser, "unexpected content after the end of the document: expected a single JSON object");
        }
        return read;
    }

    /** Writes a document. */
    public void write(JsonGenerator generator, Postmortem postmortem) {
        document.write(generator, postmortem);
    }
}

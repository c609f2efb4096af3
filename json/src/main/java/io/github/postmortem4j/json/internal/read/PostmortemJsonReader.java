package io.github.postmortem4j.json.internal.read;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.internal.FormatVersion;
import io.github.postmortem4j.internal.property.UnknownProperty;
import io.github.postmortem4j.internal.property.UnknownPropertyFinder;
import io.github.postmortem4j.json.internal.codec.DocumentCodec;
import io.github.postmortem4j.json.internal.error.JsonError;
import io.github.postmortem4j.json.internal.error.JsonErrorException;
import io.github.postmortem4j.json.internal.error.ReadLimitMessages;
import io.github.postmortem4j.json.internal.input.JsonInput;
import io.github.postmortem4j.json.internal.mapper.LazyMapper;
import io.github.postmortem4j.source.SourcePositions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.node.ObjectNode;

/** Reads postmortems from JSON of any supported version of the format. Immutable. */
public final class PostmortemJsonReader {

    private final TokenStreamFactory factory;
    private final DocumentCodec codec;
    private final LazyMapper mapper;
    private final FormatUpgrades upgrades;
    private final int maxDocumentLength;
    private final boolean rejectsUnknown;

    /**
     * Creates a reader.
     *
     * @param maxDocumentLength the maximum length of documents, in bytes or characters
     * @param rejectsUnknown whether to reject properties that are neither of the format nor marked as extensions
     */
    public PostmortemJsonReader(
            DocumentCodec codec, FormatUpgrades upgrades, int maxDocumentLength, boolean rejectsUnknown) {
        this.factory = codec.factory();
        this.codec = codec;
        this.mapper = new LazyMapper(factory.streamReadConstraints());
        this.upgrades = upgrades;
        this.maxDocumentLength = maxDocumentLength;
        this.rejectsUnknown = rejectsUnknown;
    }

    /** Reads a document, and upgrades it if it has an older version of the format. */
    public Postmortem read(JsonInput input) throws JsonErrorException {
        requireAllowedLength(input);
        Postmortem postmortem = readOrUpgrade(input);
        if (rejectsUnknown) {
            requireKnownProperties(postmortem, input);
        }
        return postmortem;
    }

    private void requireKnownProperties(Postmortem postmortem, JsonInput input) throws JsonErrorException {
        List<UnknownProperty> unknown = UnknownPropertyFinder.find(postmortem);
        if (!unknown.isEmpty()) {
            throw new JsonErrorException(UnknownPropertyErrors.first(unknown, positions(input, 1)), null);
        }
    }

    private Postmortem readOrUpgrade(JsonInput input) throws JsonErrorException {
        try {
            return readAsCurrentVersion(input);
        } catch (JsonErrorException e) {
            // The version is looked up only after an error, because few documents need it and it may be at their end.
            DeclaredVersion declared = DeclaredVersion.find(input.decoded(), factory);
            if (declared == null) {
                throw e;
            }
            FormatVersion version = FormatVersion.parse(declared.text());
            if (version != null && upgrades.canUpgrade(version)) {
                return upgrade(input, version);
            }
            @Nullable String problem = FormatVersion.problemOf(declared.text());
            throw problem == null ? e : new JsonErrorException(declared.error(problem), e.getCause());
        }
    }

    private Postmortem readAsCurrentVersion(JsonInput input) throws JsonErrorException {
        try (JsonParser parser = open(input, codec.readFactory())) {
            Postmortem postmortem = codec.read(parser);
            if (postmortem != null) {
                requireWellFormedBytes(input);
                return postmortem;
            }
        } catch (JacksonException e) {
            // Only the strict parser reports the first error, at its place.
        }
        return readStrictly(input.decoded());
    }

    private Postmortem readStrictly(JsonInput input) throws JsonErrorException {
        try (JsonParser parser = open(input, factory)) {
            try {
                Postmortem postmortem = codec.read(parser);
                if (postmortem == null) {
                    throw new JsonErrorException(ReadErrors.nullDocument(), null);
                }
                // This check comes last because Jackson also reports the property of malformed bytes that it finds.
                requireWellFormedBytes(input);
                return postmortem;
            } catch (JacksonException e) {
                if (ReadLimitMessages.reportsLongName(e)) {
                    // The limit for names is in characters, but in UTF-8 Jackson counts their bytes.
                    requireWellFormedBytes(input);
                }
                throw new JsonErrorException(ReadErrors.of(e, parser, input), e);
            }
        }
    }

    private static JsonParser open(JsonInput input, TokenStreamFactory factory) throws JsonErrorException {
        try {
            return input.open(factory);
        } catch (JacksonException e) {
            throw new JsonErrorException(ReadErrors.unknownEncoding(), e);
        }
    }

    private Postmortem upgrade(JsonInput input, FormatVersion version) throws JsonErrorException {
        ObjectNode document = treeWithinLength(input);
        upgrades.apply(document, version);
        try (JsonParser parser = mapper.get().treeAsTokens(document)) {
            try {
                return Objects.requireNonNull(codec.read(parser));
            } catch (JacksonException e) {
                JsonError error = ReadErrors.of(e, parser, input);
                throw new JsonErrorException(error.at(positions(input, 1)), e);
            }
        }
    }

    /** {@return the mapper of documents of older versions and of patches} */
    public LazyMapper mapper() {
        return mapper;
    }

    /** {@return a JSON object with any properties} */
    public ObjectNode tree(JsonInput input) throws JsonErrorException {
        requireAllowedLength(input);
        return treeWithinLength(input);
    }

    private ObjectNode treeWithinLength(JsonInput input) throws JsonErrorException {
        requireWellFormedBytes(input);
        JsonInput text = input.decoded();
        try (JsonParser parser = open(text, factory)) {
            try {
                ObjectNode tree = mapper.get().readerFor(ObjectNode.class).readValue(parser);
                if (tree == null) {
                    throw new JsonErrorException(ReadErrors.nullDocument(), null);
                }
                return tree;
            } catch (JacksonException e) {
                throw new JsonErrorException(ReadErrors.of(e, parser, text), e);
            }
        }
    }

    /** {@return the positions of the values of a document that starts at the given line of a longer text} */
    public SourcePositions positions(JsonInput input, int firstLine) throws JsonErrorException {
        requireAllowedLength(input);
        requireWellFormedBytes(input);
        JsonInput text = JsonInput.of(input.text());
        try (JsonParser parser = text.open(factory)) {
            try {
                return positions(parser, firstLine);
            } catch (JacksonException e) {
                throw new JsonErrorException(ReadErrors.of(e, parser, text), e);
            }
        }
    }

    private static SourcePositions positions(JsonParser parser, int firstLine) {
        SourcePositions.Builder positions = SourcePositions.builder();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                TokenStreamLocation location = parser.currentTokenLocation();
                positions.put(
                        parser.streamReadContext().pathAsPointer().toString(),
                        new SourcePositions.Position(firstLine + location.getLineNr() - 1, location.getColumnNr()));
            }
        }
        return positions.build();
    }

    /** Jackson checks the length only of documents that it loads in pieces. */
    private void requireAllowedLength(JsonInput input) throws JsonErrorException {
        if (input.length() > maxDocumentLength) {
            throw new JsonErrorException(ReadErrors.documentTooLong(), null);
        }
        JsonError encoding = input.unsupportedEncoding();
        if (encoding != null) {
            throw new JsonErrorException(encoding, null);
        }
    }

    private static void requireWellFormedBytes(JsonInput input) throws JsonErrorException {
        JsonError error = input.malformedBytes();
        if (error != null) {
            throw new JsonErrorException(error, null);
        }
    }
}

package io.github.postmortem4j.json.internal;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.internal.FormatVersion;
import io.github.postmortem4j.source.SourcePositions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes postmortems of documents, of whichever version of the format. */
public final class DocumentReader {

    private final JsonMapper mapper;
    private final ObjectReader reader;
    private final Upgrades upgrades;
    private final int maxDocumentLength;

    /** Makes a reader of documents that are no longer than that. */
    public DocumentReader(JsonMapper mapper, Upgrades upgrades, int maxDocumentLength) {
        this.mapper = mapper;
        this.reader = mapper.readerFor(Postmortem.class);
        this.upgrades = upgrades;
        this.maxDocumentLength = maxDocumentLength;
    }

    /** Reads a document, and upgrades it if it is of an older version. */
    public Postmortem read(Source source) throws DocumentException {
        refuseTooLong(source);
        try {
            return readAsGiven(source);
        } catch (DocumentException e) {
            if (!(source instanceof Source.Bytes) || !Limits.isOfNames(e.getCause())) {
                throw e;
            }
            // Jackson counts the bytes of a name in UTF-8, but the characters of all others, which is what is promised.
            refuseBrokenText(source);
            return readAsGiven(Source.of(source.text()));
        }
    }

    private Postmortem readAsGiven(Source source) throws DocumentException {
        try {
            return bind(source);
        } catch (DocumentException e) {
            // Only now: nearly every document is of a version that is read as it is, and its version stands anywhere.
            DeclaredVersion declared = DeclaredVersion.find(source, mapper);
            if (declared == null) {
                throw e;
            }
            FormatVersion version = FormatVersion.parse(declared.text());
            if (version != null && upgrades.leadFrom(version)) {
                return upgraded(source, version);
            }
            @Nullable String problem = FormatVersion.problemOf(declared.text());
            throw problem == null ? e : new DocumentException(declared.problem(problem), e.getCause());
        }
    }

    /** Finds where the values of a document begin, which itself begins at a line of a longer text. */
    public SourcePositions positions(Source source, int firstLine) throws DocumentException {
        refuseTooLong(source);
        refuseBrokenText(source);
        Source text = Source.of(source.text());
        try (JsonParser parser = text.open(mapper)) {
            try {
                return JsonPositions.of(parser, firstLine);
            } catch (JacksonException e) {
                throw new DocumentException(Problems.whileReading(e, parser, text), e);
            }
        }
    }

    private Postmortem bind(Source source) throws DocumentException {
        try (JsonParser parser = open(source)) {
            try {
                Postmortem postmortem = reader.readValue(parser);
                if (postmortem == null) {
                    throw new DocumentException(Problems.nullDocument(), null);
                }
                // Only now: where Jackson finds such bytes itself, it knows the member they are in.
                refuseBrokenText(source);
                return postmortem;
            } catch (JacksonException e) {
                throw new DocumentException(Problems.whileReading(e, parser, source), e);
            }
        }
    }

    private JsonParser open(Source source) throws DocumentException {
        try {
            return source.open(mapper);
        } catch (JacksonException e) {
            throw new DocumentException(Problems.unknownEncoding(), e);
        }
    }

    /** Jackson does not count what it need not load. */
    private void refuseTooLong(Source source) throws DocumentException {
        if (source.length() > maxDocumentLength) {
            throw new DocumentException(Problems.documentTooLong(), null);
        }
    }

    private static void refuseBrokenText(Source source) throws DocumentException {
        Problem problem = source.brokenText();
        if (problem != null) {
            throw new DocumentException(problem, null);
        }
    }

    private Postmortem upgraded(Source source, FormatVersion version) throws DocumentException {
        refuseBrokenText(source);
        ObjectNode document;
        try (JsonParser parser = source.open(mapper)) {
            try {
                document = mapper.readerFor(ObjectNode.class).readValue(parser);
            } catch (JacksonException e) {
                throw new DocumentException(Problems.whileReading(e, parser, source), e);
            }
        }
        upgrades.apply(document, version);
        try (JsonParser parser = mapper.treeAsTokens(document)) {
            try {
                return reader.readValue(parser);
            } catch (JacksonException e) {
                Problem problem = Problems.whileReading(e, parser, source);
                throw new DocumentException(problem.at(positions(source, 1)), e);
            }
        }
    }
}

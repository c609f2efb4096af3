package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.ReadLimits;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;

/**
 * Reads Markdown for an index.
 *
 * <p>Times without a zone are taken as UTC: in an index their order and their differences count, and without them most
 * hand-written postmortems would have no date.
 */
public final class MarkdownDocuments {

    private static final int MAX_LENGTH = ReadLimits.defaults().getMaxDocumentLength();

    private static final MarkdownReader READER = MarkdownReader.builder()
            .maxDocumentLength(MAX_LENGTH)
            .assumedZone(ZoneOffset.UTC)
            .build();

    private MarkdownDocuments() {}

    /** Returns the reader. */
    public static MarkdownReader reader() {
        return READER;
    }

    static Postmortem parse(byte[] content) throws IOException {
        if (content.length > MAX_LENGTH) {
            throw new IOException("the document is longer than the limit of " + MAX_LENGTH + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return READER.read(text).getPostmortem();
        } catch (CharacterCodingException e) {
            throw new IOException("the document is not UTF-8 text", e);
        }
    }
}

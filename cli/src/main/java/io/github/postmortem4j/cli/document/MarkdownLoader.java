package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.json.ReadLimits;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;

/** Loads documents from Markdown. */
final class MarkdownLoader {

    private static final int MAX_LENGTH = ReadLimits.defaults().getMaxDocumentLength();

    private final MarkdownReaders readers;
    private final MarkdownReader reader;

    MarkdownLoader(MarkdownReaders readers) {
        this.readers = readers;
        this.reader = readers.reader(null);
    }

    MarkdownPage load(DocumentSource source, byte[] content) {
        if (content.length > MAX_LENGTH) {
            throw new UnusableInputException(
                    source.name() + ": the document is longer than the limit of " + MAX_LENGTH + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new MarkdownPage(
                    source,
                    content,
                    reader.read(text),
                    () -> readers.reader(ZoneOffset.UTC).read(text).getPostmortem());
        } catch (CharacterCodingException e) {
            throw new UnusableInputException(source.name() + ": the document is not UTF-8 text", e);
        }
    }
}

package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.json.ReadLimits;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.markdown.read.option.DateOrder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads documents in Markdown. It alone knows the reader, which is not loaded before there is such a document. */
final class MarkdownTexts {

    private static final int LIMIT = ReadLimits.defaults().getMaxDocumentLength();

    private final MarkdownReader reader;

    MarkdownTexts(MarkdownOptions options) {
        MarkdownReader.Builder builder = MarkdownReader.builder().maxDocumentLength(LIMIT);
        if (options.zone() != null) {
            builder.assumedZone(options.zone());
        }
        if (options.dayFirst() != null) {
            builder.dateOrder(options.dayFirst() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
        }
        if (!options.languages().isEmpty()) {
            builder.languages(options.languages().toArray(Locale[]::new));
        }
        this.reader = builder.build();
    }

    MarkdownText read(DocumentSource source, byte[] content) {
        if (content.length > LIMIT) {
            throw new UnusableInputException(
                    source.name() + ": the document is longer than the limit of " + LIMIT + " bytes", null);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new MarkdownText(source, content, reader.read(text));
        } catch (CharacterCodingException e) {
            throw new UnusableInputException(source.name() + ": the document is not text in UTF-8", e);
        }
    }
}

package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents, each one once, on whatever thread. */
public final class DocumentLoader {

    private final PostmortemJson json = PostmortemJson.create();
    private final MarkdownSettings markdownOptions;
    private @Nullable MarkdownLoader markdown;

    /** Takes what is said of Markdown. */
    public DocumentLoader(MarkdownSettings markdownOptions) {
        this.markdownOptions = markdownOptions;
    }

    /** Reads a document, or says in an {@link UnusableInputException} why it cannot. */
    public Document read(DocumentSource source) {
        if (source.unusable() != null) {
            throw source.unusable();
        }
        try {
            if (source.line() != null) {
                return new JsonLineDocument(source, source.line());
            }
            byte[] content = content(source.file());
            return source.form() == InputFormat.MARKDOWN
                    ? markdown().read(source, content)
                    : new JsonDocument(source, content, json);
        } catch (PostmortemJsonException e) {
            throw new UnusableInputException(source.name() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw UnusableInputException.of(source.name(), e);
        }
    }

    /** Goes through files, each of which holds many documents in newline-delimited JSON. */
    public JsonLinesIterator lines(List<DocumentSource> files) {
        return new JsonLinesIterator(files.iterator(), json);
    }

    /** Reads a text as if it were in the place of a document in Markdown. */
    public MarkdownPage readMarkdown(DocumentSource source, String text) {
        return markdown().read(source, text.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized MarkdownLoader markdown() {
        if (markdown == null) {
            markdown = new MarkdownLoader(markdownOptions);
        }
        return markdown;
    }

    private static byte[] content(@Nullable Path file) throws IOException {
        if (file == null) {
            return bounded(System.in);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return bounded(stream);
        }
    }

    /** Takes one byte more than a document may have, so that it is refused without being held. */
    private static byte[] bounded(InputStream stream) throws IOException {
        return stream.readNBytes(ReadLimits.defaults().getMaxDocumentLength() + 1);
    }
}

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

/** Loads documents from files and standard input. Thread-safe. */
public final class DocumentLoader {

    private final PostmortemJson json = PostmortemJson.create();
    private final MarkdownReaders markdownReaders;
    private @Nullable MarkdownLoader markdown;

    /**
     * Creates a loader.
     *
     * @param markdownReaders called for the first Markdown document, so that the reader is not loaded for JSON
     */
    public DocumentLoader(MarkdownReaders markdownReaders) {
        this.markdownReaders = markdownReaders;
    }

    /**
     * Loads a document.
     *
     * @throws UnusableInputException if it cannot be read or is not a postmortem
     */
    public Document load(DocumentSource source) {
        if (source.unusable() != null) {
            throw source.unusable();
        }
        try {
            if (source.line() != null) {
                return new JsonLineDocument(source, source.line());
            }
            byte[] content = content(source.file());
            return source.format() == InputFormat.MARKDOWN
                    ? markdown().load(source, content)
                    : new JsonDocument(source, content, json);
        } catch (PostmortemJsonException e) {
            throw new UnusableInputException(source.name() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw UnusableInputException.of(source.name(), e);
        }
    }

    /** Returns the lines of files of newline-delimited JSON, each of which is a document. */
    public JsonLinesIterator jsonLines(List<DocumentSource> files) {
        return new JsonLinesIterator(files.iterator(), json);
    }

    /** Loads a text as if it were the content of a Markdown document. */
    MarkdownPage loadMarkdown(DocumentSource source, String text) {
        return markdown().load(source, text.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized MarkdownLoader markdown() {
        if (markdown == null) {
            markdown = new MarkdownLoader(markdownReaders);
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

    /** Reads at most one byte more than a document may have: enough to reject it, without holding all of it. */
    private static byte[] bounded(InputStream stream) throws IOException {
        return stream.readNBytes(ReadLimits.defaults().getMaxDocumentLength() + 1);
    }
}

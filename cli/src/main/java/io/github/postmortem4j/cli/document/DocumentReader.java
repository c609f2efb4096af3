package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.json.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads documents, each one once. */
public final class DocumentReader {

    private final PostmortemJson json = PostmortemJson.create();

    /** Reads a document, or says in an {@link UnusableInputException} why it cannot. */
    public Document read(DocumentSource source) {
        if (source.unusable() != null) {
            throw source.unusable();
        }
        try {
            return new Document(source, content(source.file()), json);
        } catch (PostmortemJsonException e) {
            throw new UnusableInputException(source.name() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw UnusableInputException.of(source.name(), e);
        }
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

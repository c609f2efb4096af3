package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentLoader;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.DocumentSources;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.InputFormatDetector;
import io.github.postmortem4j.cli.document.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loads the one document that a command is about, as the index would read it. */
final class DraftDocument {

    private DraftDocument() {}

    /**
     * Loads a document.
     *
     * @param file the file, or {@code -} for JSON from standard input
     * @throws UnusableInputException if it cannot be read
     */
    static Postmortem load(Path file) {
        return document(file).postmortem();
    }

    /** Loads a document with its content. */
    static Document document(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnusableInputException(file + ": is a directory; name one postmortem");
        }
        List<DocumentSource> sources =
                DocumentSources.of(List.of(file), new InputFormatDetector(null, InputFormat.JSON));
        return new DocumentLoader(fallback -> MarkdownDocuments.reader()).load(sources.get(0));
    }
}

package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.corpus.MarkdownDocuments;
import io.github.postmortem4j.cli.document.DocumentLoader;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.DocumentSources;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.InputFormatDetector;
import io.github.postmortem4j.cli.document.JsonLinesIterator;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import io.github.postmortem4j.corpus.internal.update.LineKey;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads the documents of an index from its folder. */
final class SiteDocuments {

    private final Path folder;
    private final PostmortemJson json = PostmortemJson.create();
    private final DocumentLoader loader = new DocumentLoader(zone -> MarkdownDocuments.reader());

    /** The documents by key, of the file of JSON Lines that was read last. */
    private final Map<String, Postmortem> lines = new HashMap<>();

    private String linesOf = "";

    SiteDocuments(Path folder) {
        this.folder = folder;
    }

    /**
     * Loads a document. Documents of one file should be loaded one after the other, because the file is read as a whole.
     *
     * @throws UnusableInputException if it cannot be read
     */
    Postmortem load(CorpusDocument document) {
        if (document.getKey().equals(document.getPath())) {
            return loader.load(source(document)).postmortem();
        }
        if (!linesOf.equals(document.getPath())) {
            lines.clear();
            linesOf = document.getPath();
            readLines(source(document));
        }
        Postmortem line = lines.get(document.getKey());
        if (line == null) {
            throw new UnusableInputException(document.getKey() + ": the file has changed in the meantime");
        }
        return line;
    }

    private DocumentSource source(CorpusDocument document) {
        Path file = folder.resolve(document.getPath());
        return DocumentSources.of(List.of(file), new InputFormatDetector(null, InputFormat.JSON))
                .get(0);
    }

    private void readLines(DocumentSource file) {
        try (JsonLinesIterator sources = loader.jsonLines(List.of(file))) {
            while (sources.hasNext()) {
                DocumentSource source = sources.next();
                if (source.unusable() != null) {
                    throw source.unusable();
                }
                readLine(source);
            }
        }
    }

    private void readLine(DocumentSource source) {
        try {
            Postmortem postmortem = loader.load(source).postmortem();
            // Of several lines with one id, the index contains the first.
            lines.putIfAbsent(LineKey.of(linesOf, postmortem, json), postmortem);
        } catch (UnusableInputException | PostmortemJsonException e) {
            // The index has reported the line, and does not contain it.
            return;
        }
    }
}

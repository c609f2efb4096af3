package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.cli.document.DocumentLoader;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.DocumentSources;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.InputFormatDetector;
import io.github.postmortem4j.cli.document.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The documents to read, and how to read them. */
public final class InputOptions {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "The postmortems to read: JSON, or Markdown if the name ends in .md or .markdown. For a directory,"
                            + " all files below it that have the format of --from are read, except in hidden"
                            + " directories, build, node_modules and target. Use - for standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = InputFormatConverter.class,
            completionCandidates = InputFormatConverter.class,
            description =
                    "The format of all documents, regardless of their names: ${COMPLETION-CANDIDATES}. Also selects"
                            + " the files to read in directories and the format of standard input.")
    private @Nullable InputFormat from;

    @ArgGroup(exclusive = false, heading = "%nMarkdown input:%n")
    private MarkdownOptions markdown = new MarkdownOptions();

    /**
     * Returns the documents.
     *
     * @param fallback the format to assume when neither the file name nor {@code --from} determines it
     */
    public List<DocumentSource> sources(InputFormat fallback) {
        return DocumentSources.of(files, new InputFormatDetector(from, fallback));
    }

    /** Returns the files, each of which contains newline-delimited JSON. */
    public List<DocumentSource> jsonLinesFiles() {
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new UnusableInputException(file + ": is a directory; --jsonl expects files");
            }
        }
        return DocumentSources.of(files, new InputFormatDetector(InputFormat.JSON, InputFormat.JSON));
    }

    public DocumentLoader loader() {
        return new DocumentLoader(new MarkdownReaderFactory(markdown));
    }

    /** Returns whether there may be more than one document: any directory counts, even if it contains a single file. */
    public boolean mayNameSeveral() {
        return files.size() > 1 || Files.isDirectory(files.get(0));
    }
}

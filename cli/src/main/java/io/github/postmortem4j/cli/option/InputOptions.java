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

/** The documents that a command works on. */
public final class InputOptions {

    static final class FormName extends EnumNameConverter<InputFormat> {
        FormName() {
            super("form of documents", InputFormat.class);
        }
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Postmortems, as JSON or, when the name ends in .md or .markdown, as Markdown. A folder stands for"
                            + " all files of one form below it (see --from), except in hidden folders and in build,"
                            + " node_modules and target; - reads standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORM",
            converter = FormName.class,
            completionCandidates = FormName.class,
            description = "What the documents are written in, whatever their names: ${COMPLETION-CANDIDATES}. It also"
                    + " says what is looked for in folders, and what standard input is.")
    private @Nullable InputFormat from;

    @ArgGroup(exclusive = false, heading = "%nFor Markdown:%n")
    private MarkdownOptions markdown = new MarkdownOptions();

    /**
     * Returns the documents.
     *
     * @param otherwise what those are written in of which neither a name nor an option tells
     */
    public List<DocumentSource> sources(InputFormat otherwise) {
        return DocumentSources.of(files, new InputFormatDetector(from, otherwise));
    }

    /** Returns the files, each of which holds many documents. */
    public List<DocumentSource> filesOfMany() {
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new UnusableInputException(file + ": is a folder; name the files in it", null);
            }
        }
        return DocumentSources.of(files, new InputFormatDetector(InputFormat.JSON, InputFormat.JSON));
    }

    /** Returns what reads them. */
    public DocumentLoader reader() {
        return new DocumentLoader(markdown.options());
    }

    /** Returns whether there may be more than one document, whatever the folders hold today. */
    boolean nameSeveral() {
        return files.size() > 1 || Files.isDirectory(files.get(0));
    }
}

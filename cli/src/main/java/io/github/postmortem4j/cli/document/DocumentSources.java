package io.github.postmortem4j.cli.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the documents that a command line names. Only their names are held, so there may be many. */
public final class DocumentSources {

    /** Stands for standard input, as in other commands. */
    private static final Path STANDARD_INPUT = Path.of("-");

    private DocumentSources() {}

    /**
     * Returns each document once, in the order of the arguments.
     *
     * <p>A folder stands for {@linkplain DirectoryWalk all below it}. What cannot be found or searched is among them, with
     * the reason, so that the others are still worked on.
     */
    public static List<DocumentSource> of(List<Path> arguments, InputFormatDetector forms) {
        Map<Path, DocumentSource> found = new LinkedHashMap<>();
        for (Path argument : arguments) {
            for (DocumentSource source : of(argument, forms)) {
                found.putIfAbsent(identity(source), source);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<DocumentSource> of(Path argument, InputFormatDetector forms) {
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(DocumentSource.standardInput(forms.unnamed()));
        }
        return Files.isDirectory(argument)
                ? DirectoryWalk.of(argument, forms.unnamed())
                : List.of(DocumentSource.file(argument, forms.of(argument)));
    }

    /** Two names of one file, also through links, are one document. */
    private static Path identity(DocumentSource source) {
        Path file = source.file();
        if (file == null) {
            return STANDARD_INPUT;
        }
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}

package io.github.postmortem4j.cli.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the documents that the arguments of a command name. No document is loaded. */
public final class DocumentSources {

    /** Denotes standard input, as in other commands. */
    private static final Path STANDARD_INPUT = Path.of("-");

    private DocumentSources() {}

    /**
     * Returns the documents in the order of the arguments, without duplicates.
     *
     * <p>A directory means {@linkplain DirectoryWalk all documents below it}. A file or directory that cannot be read
     * is included as an unusable source, so that the others are still processed.
     */
    public static List<DocumentSource> of(List<Path> arguments, InputFormatDetector formats) {
        Map<Path, DocumentSource> found = new LinkedHashMap<>();
        for (Path argument : arguments) {
            for (DocumentSource source : of(argument, formats)) {
                found.putIfAbsent(identity(source), source);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<DocumentSource> of(Path argument, InputFormatDetector formats) {
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(DocumentSource.standardInput(formats.formatWithoutName()));
        }
        return Files.isDirectory(argument)
                ? DirectoryWalk.of(argument, formats.formatWithoutName())
                : List.of(DocumentSource.file(argument, formats.formatOf(argument)));
    }

    /** Two names of one file, including symbolic links, denote one document. */
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

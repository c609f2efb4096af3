package io.github.postmortem4j.cli.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the documents that a command line names. Only their names are held, so there may be many. */
public final class DocumentSources {

    /** Stands for standard input, as in other commands. */
    private static final String STANDARD_INPUT = "-";

    private DocumentSources() {}

    /**
     * Returns each document once, in the order of the arguments.
     *
     * <p>A folder stands for {@linkplain FolderWalk all below it}. What cannot be found or searched is among them, with
     * the reason, so that the others are still worked on.
     */
    public static List<DocumentSource> of(List<String> arguments) {
        Map<Object, DocumentSource> found = new LinkedHashMap<>();
        for (String argument : arguments) {
            for (DocumentSource source : of(argument)) {
                found.putIfAbsent(identity(source), source);
            }
        }
        return List.copyOf(found.values());
    }

    /** Returns the path of a name. */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnusableInputException(name + ": not the name of a file", e);
        }
    }

    private static List<DocumentSource> of(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(DocumentSource.STANDARD_INPUT);
        }
        Path path = path(argument);
        return Files.isDirectory(path) ? FolderWalk.of(path) : List.of(DocumentSource.file(path));
    }

    /** Two names of one file, also through links, are one document. */
    private static Object identity(DocumentSource source) {
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

package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.UnusableInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file to write for each document. All files are checked before the first is written, so that no document is lost.
 */
final class OutputTargets {

    private final Map<DocumentSource, Path> files = new LinkedHashMap<>();

    private final boolean createDirectories;

    private OutputTargets(boolean createDirectories) {
        this.createDirectories = createDirectories;
    }

    static OutputTargets single(DocumentSource source, Path file) {
        OutputTargets targets = new OutputTargets(false);
        targets.files.put(source, file);
        return targets.checked();
    }

    /**
     * Assigns to each document a file in the directory, with the relative path that the document has in its own
     * directory.
     *
     * @param extension the extension that replaces the one of the input format
     */
    static OutputTargets inDirectory(List<DocumentSource> sources, Path directory, String extension) {
        OutputTargets targets = new OutputTargets(true);
        Map<Path, DocumentSource> taken = new HashMap<>();
        for (DocumentSource source : sources) {
            if (source.isStandardInput()) {
                throw new UnusableInputException(
                        "standard input has no file name to use in " + directory + ": read it on its own");
            }
            Path file = directory.resolve(withExtension(source.relativePath(), extension));
            DocumentSource other = taken.put(file, source);
            if (other != null) {
                throw new UnusableInputException(file + ": is the output for both " + other.name() + " and "
                        + source.name() + "; write them to different directories");
            }
            targets.files.put(source, file);
        }
        return targets.checked();
    }

    /** {@return the name of the file for a document} */
    String fileName(DocumentSource source) {
        return String.valueOf(file(source).getFileName());
    }

    private Path file(DocumentSource source) {
        return Objects.requireNonNull(files.get(source), "a file for each document");
    }

    /** Writes the output of a document, replacing an existing file atomically. */
    void write(DocumentSource source, String text, PrintWriter err) {
        Path file = file(source);
        if (createDirectories) {
            createDirectory(file.toAbsolutePath().getParent());
        }
        OutputFile.write(file, text, err);
    }

    /**
     * {@return the files beside these, with another extension}
     *
     * @throws UnusableInputException if one of them is an input, or if one of these is not a regular file
     */
    OutputTargets beside(String extension) {
        OutputTargets beside = new OutputTargets(createDirectories);
        for (DocumentSource source : files.keySet()) {
            Path file = file(source);
            // A link in /dev, such as /dev/stdout, can lead to a file.
            boolean device =
                    file.toAbsolutePath().startsWith("/dev") || (Files.exists(file) && !Files.isRegularFile(file));
            if (device) {
                throw new UnusableInputException(
                        file
                                + ": is not a regular file, so no picture can be beside it; give a file or a directory with -o");
            }
            Path picture = withExtension(file, extension);
            beside.files.put(source, picture);
        }
        return beside.checked();
    }

    private static void createDirectory(@Nullable Path directory) {
        if (directory == null) {
            return;
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw UnusableInputException.of(e);
        }
    }

    private static Path withExtension(Path path, String extension) {
        return path.resolveSibling(InputFormat.withoutExtension(path) + extension);
    }

    /** Rejects targets that would overwrite an input. */
    private OutputTargets checked() {
        Set<Path> inputs = new HashSet<>();
        for (DocumentSource source : files.keySet()) {
            Path real = source.file() == null ? null : realPath(source.file());
            if (real != null) {
                inputs.add(real);
            }
        }
        for (Path file : files.values()) {
            Path real = realPath(file);
            if (real != null && inputs.contains(real)) {
                throw new UnusableInputException(file + ": is an input file; choose another output");
            }
        }
        return this;
    }

    private static @Nullable Path realPath(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            // A file that does not exist cannot be overwritten; an unreadable input is reported when it is loaded.
            return null;
        }
    }
}

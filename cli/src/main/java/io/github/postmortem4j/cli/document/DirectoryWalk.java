package io.github.postmortem4j.cli.document;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents below a directory: all files whose names have an extension of the format, sorted by path.
 *
 * <p>Hidden directories and the output directories of build tools are skipped, except for the directory that the walk
 * starts from. Symbolic links to files count as files. Links to directories are not followed, which rules out loops.
 */
final class DirectoryWalk extends SimpleFileVisitor<Path> {

    private static final Set<String> BUILD_OUTPUT = Set.of("build", "node_modules", "target");

    private final Path directory;
    private final InputFormat format;
    private final Path start;
    private final SortedMap<String, DocumentSource> found = new TreeMap<>();

    DirectoryWalk(Path directory, InputFormat format) throws IOException {
        this.directory = directory;
        this.format = format;
        // The argument itself may be a symbolic link, which a walk would not follow.
        this.start = directory.toRealPath();
    }

    static List<DocumentSource> of(Path directory, InputFormat format) {
        try {
            DirectoryWalk walk = new DirectoryWalk(directory, format);
            Files.walkFileTree(walk.start, walk);
            return walk.found();
        } catch (IOException e) {
            return List.of(
                    DocumentSource.unusable(directory, format, UnusableInputException.of(directory.toString(), e)));
        }
    }

    List<DocumentSource> found() {
        return found.isEmpty() ? List.of(nothingFound()) : List.copyOf(found.values());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
        String name = visited.getFileName() == null ? "" : visited.getFileName().toString();
        boolean skipped = !visited.equals(start) && (name.startsWith(".") || BUILD_OUTPUT.contains(name));
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // A broken link is included, to be reported as missing. Anything else, such as a pipe, might block forever.
        boolean readable = attributes.isRegularFile() || (attributes.isSymbolicLink() && !Files.isDirectory(file));
        String name = file.getFileName().toString();
        if (readable && !name.startsWith(".") && format.extension(file) != null) {
            add(DocumentSource.below(directory, start.relativize(file), format));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path visited, IOException cause) {
        return addUnreadable(visited, cause);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException cause) {
        return cause == null ? FileVisitResult.CONTINUE : addUnreadable(visited, cause);
    }

    private FileVisitResult addUnreadable(Path visited, IOException cause) {
        Path path = directory.resolve(start.relativize(visited));
        add(DocumentSource.unusable(path, format, UnusableInputException.of(path.toString(), cause)));
        return FileVisitResult.CONTINUE;
    }

    private void add(DocumentSource source) {
        found.put(source.name(), source);
    }

    private DocumentSource nothingFound() {
        return DocumentSource.unusable(
                directory,
                format,
                new UnusableInputException(directory + ": contains no " + format.extensionPhrase() + " file"));
    }
}

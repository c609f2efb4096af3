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
 * Finds the documents in a folder: all files below it whose names tell that they are of a form, sorted by
 * their paths.
 *
 * <p>Hidden folders and those that build tools fill are left out, unless one is where the walk begins. Links to files
 * count as files; links to folders are not followed, so that no loop and no other folder is ever walked into.
 */
final class DirectoryWalk extends SimpleFileVisitor<Path> {

    private static final Set<String> BUILD_OUTPUT = Set.of("build", "node_modules", "target");

    private final Path folder;
    private final InputFormat form;
    private final Path start;
    private final SortedMap<String, DocumentSource> found = new TreeMap<>();

    DirectoryWalk(Path folder, InputFormat form) throws IOException {
        this.folder = folder;
        this.form = form;
        // The folder that was named may be a link itself.
        this.start = folder.toRealPath();
    }

    static List<DocumentSource> of(Path folder, InputFormat form) {
        try {
            DirectoryWalk walk = new DirectoryWalk(folder, form);
            Files.walkFileTree(walk.start, walk);
            return walk.found();
        } catch (IOException e) {
            return List.of(DocumentSource.unusable(folder, form, UnusableInputException.of(folder.toString(), e)));
        }
    }

    List<DocumentSource> found() {
        return found.isEmpty() ? List.of(nothing()) : List.copyOf(found.values());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
        String name = visited.getFileName() == null ? "" : visited.getFileName().toString();
        boolean skipped = !visited.equals(start) && (name.startsWith(".") || BUILD_OUTPUT.contains(name));
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // A link that leads nowhere is a document that is missing; a pipe would never end.
        boolean canHoldOne = attributes.isRegularFile() || (attributes.isSymbolicLink() && !Files.isDirectory(file));
        String name = file.getFileName().toString();
        if (canHoldOne && !name.startsWith(".") && form.ending(file) != null) {
            add(DocumentSource.below(folder, start.relativize(file), form));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path visited, IOException trouble) {
        return couldNotLookInto(visited, trouble);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble) {
        return trouble == null ? FileVisitResult.CONTINUE : couldNotLookInto(visited, trouble);
    }

    private FileVisitResult couldNotLookInto(Path visited, IOException trouble) {
        Path named = folder.resolve(start.relativize(visited));
        add(DocumentSource.unusable(named, form, UnusableInputException.of(named.toString(), trouble)));
        return FileVisitResult.CONTINUE;
    }

    private void add(DocumentSource source) {
        found.put(source.name(), source);
    }

    private DocumentSource nothing() {
        return DocumentSource.unusable(
                folder,
                form,
                new UnusableInputException(folder + ": holds no file whose name ends in " + form.endings(), null));
    }
}

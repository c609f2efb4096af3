package io.github.postmortem4j.corpus.internal.update;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lists the documents of a folder. Links are not followed, and hidden files and folders are skipped. */
final class FolderScan extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Set<String> extensions;
    private final List<String> paths = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private FolderScan(Path root, Set<String> extensions) {
        this.root = root;
        this.extensions = extensions;
    }

    /**
     * Lists the files with one of some extensions.
     *
     * @throws IOException if the folder itself cannot be read
     */
    static FolderScan of(Path folder, Set<String> extensions) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        FolderScan scan = new FolderScan(folder, extensions);
        Files.walkFileTree(folder, scan);
        Collections.sort(scan.paths);
        Collections.sort(scan.unreadable);
        return scan;
    }

    /** {@return the paths of the files, relative to the folder, in ascending order} */
    List<String> paths() {
        return paths;
    }

    /** {@return the paths of files and folders that cannot be read, in ascending order} */
    List<String> unreadable() {
        return unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden = !folder.equals(root) && isHidden(folder);
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file) && extensions.contains(extension(file.toString()))) {
            paths.add(relative(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        unreadable.add(relative(file));
        return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** {@return the extension of a file in lower case, without the dot; "" if it has none} */
    static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}

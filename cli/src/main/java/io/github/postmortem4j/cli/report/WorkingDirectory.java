package io.github.postmortem4j.cli.report;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder that the command was run in. Code hosts know files by their place below it, so what is reported there is the
 * same on every machine.
 */
public final class WorkingDirectory {

    private final Path folder;

    public WorkingDirectory(Path folder) {
        this.folder = resolved(folder);
    }

    public static WorkingDirectory current() {
        return new WorkingDirectory(Path.of(""));
    }

    /** Returns the path from the folder to a file below it, or the absolute path of any other; links are resolved. */
    public Path locate(Path file) {
        Path resolved = resolved(file);
        return resolved.startsWith(folder) ? folder.relativize(resolved) : resolved;
    }

    /** Returns a path with slashes, whatever this machine uses. */
    public static String withSlashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static Path resolved(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}

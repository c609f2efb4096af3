package io.github.postmortem4j.cli.report;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The working directory of the command. Reports for code hosts name files by their path below it, so that the reports
 * are the same on every machine.
 */
public final class WorkingDirectory {

    private final Path directory;

    public WorkingDirectory(Path directory) {
        this.directory = resolved(directory);
    }

    public static WorkingDirectory current() {
        return new WorkingDirectory(Path.of(""));
    }

    /**
     * Returns the relative path of a file below the directory, or the absolute path of any other. Links are resolved.
     */
    public Path locate(Path file) {
        Path resolved = resolved(file);
        return resolved.startsWith(directory) ? directory.relativize(resolved) : resolved;
    }

    /** Returns a path with slashes, for any separator of the platform. */
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

package io.github.postmortem4j.json.internal.error;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Makes the errors of files name the file that the caller knows. */
public final class FileErrors {

    private FileErrors() {}

    /**
     * {@return an exception of the same kind that names a file; an interruption is not an error of the file and stays as
     * it is}
     *
     * @param file the file that the caller passed
     * @param e the exception, which may name no file, or one that the caller does not know
     */
    public static IOException naming(Path file, IOException e) {
        String name = file.toString();
        if (e instanceof ClosedByInterruptException) {
            return e;
        }
        if (!(e instanceof FileSystemException known)) {
            return named(new FileSystemException(name, null, e.getMessage()), e);
        }
        if (name.equals(known.getFile())) {
            return e;
        }
        String reason = known.getReason();
        if (e instanceof NoSuchFileException) {
            return named(new NoSuchFileException(name, null, reason == null ? "no such file or folder" : reason), e);
        }
        if (e instanceof AccessDeniedException) {
            return named(new AccessDeniedException(name, null, reason == null ? "permission denied" : reason), e);
        }
        return named(new FileSystemException(name, null, reason), e);
    }

    private static IOException named(FileSystemException named, IOException e) {
        named.initCause(e);
        return named;
    }
}

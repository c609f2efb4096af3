package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.json.PostmortemJsonException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a document or an argument cannot be used, or an output cannot be written. The message is shown to the user.
 */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableInputException(String message) {
        super(message);
    }

    public UnusableInputException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Returns the exception for a file, by the name that the user knows, which may differ from the name in the cause.
     */
    public static UnusableInputException of(String name, IOException cause) {
        return new UnusableInputException(name + ": " + reason(cause), cause);
    }

    /** Returns the exception for the file that the cause names, if it names one. */
    public static UnusableInputException of(IOException cause) {
        return cause instanceof FileSystemException file && file.getFile() != null
                ? of(file.getFile(), cause)
                : new UnusableInputException(reason(cause), cause);
    }

    /** Returns the error within a JSON document, with its position, or {@code null} if there is none. */
    public @Nullable PostmortemJsonException problem() {
        return getCause() instanceof PostmortemJsonException problem ? problem : null;
    }

    /** Replaces the JDK's messages that consist of nothing but the file name. */
    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "is not a directory";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return String.valueOf(cause.getMessage());
    }
}

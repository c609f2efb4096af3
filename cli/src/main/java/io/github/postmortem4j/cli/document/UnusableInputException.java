package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.json.PostmortemJsonException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** The input cannot be used, or the output cannot be written; its message is the sentence that the user reads. */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableInputException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** Returns the one that says what is wrong with a file, which may be called by another name than the trouble does. */
    public static UnusableInputException of(String name, IOException trouble) {
        return new UnusableInputException(name + ": " + reason(trouble), trouble);
    }

    /** Returns the one that says what is wrong with the file that the trouble names, if it names one. */
    public static UnusableInputException of(IOException trouble) {
        return trouble instanceof FileSystemException file && file.getFile() != null
                ? of(file.getFile(), trouble)
                : new UnusableInputException(reason(trouble), trouble);
    }

    /** Returns what is wrong within a document, with its place; {@code null} if it could not even be read. */
    public @Nullable PostmortemJsonException problem() {
        return getCause() instanceof PostmortemJsonException problem ? problem : null;
    }

    /** Java's own messages for these are the file's name and no more. */
    private static String reason(IOException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return "is no folder";
        }
        if (trouble instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (trouble instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return String.valueOf(trouble.getMessage());
    }
}

package io.github.postmortem4j.cli.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Determines the format of a document from the command line and the file name.
 *
 * @param explicit the format of all documents, or {@code null} to use the file names
 * @param fallback the format to assume if the file name does not determine it
 */
public record InputFormatDetector(@Nullable InputFormat explicit, InputFormat fallback) {

    /** Returns the format of a file. */
    public InputFormat formatOf(Path file) {
        InputFormat format = explicit == null ? InputFormat.of(file) : explicit;
        return format == null ? fallback : format;
    }

    /** Returns the format of standard input, and of the files to read in directories. */
    public InputFormat formatWithoutName() {
        return explicit == null ? fallback : explicit;
    }
}

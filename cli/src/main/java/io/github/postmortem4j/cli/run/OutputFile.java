package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.json.internal.write.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes the files that users name. */
public final class OutputFile {

    private OutputFile() {}

    /**
     * Writes a text to a file, replacing an existing file atomically.
     *
     * @throws UnusableInputException if the file cannot be written
     */
    public static void write(Path file, String text) {
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The exception may name the temporary file, which the user does not know.
            throw UnusableInputException.of(file.toString(), e);
        }
    }
}

package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.json.internal.write.AtomicFile;
import io.github.postmortem4j.json.internal.write.MountPoints;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes the files that users name. */
public final class OutputFile {

    private OutputFile() {}

    /**
     * Writes a text to a file, replacing an existing file atomically.
     *
     * <p>A file that is mounted on its own, as in a container, cannot be replaced. It is written to directly, with a
     * warning.
     *
     * @param err where the warning is printed
     * @throws UnusableInputException if the file cannot be written
     */
    public static void write(Path file, String text, PrintWriter err) {
        try {
            if (!AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8))) {
                warn(file, err);
            }
        } catch (IOException e) {
            // The exception may name the temporary file, which the user does not know.
            throw UnusableInputException.of(file.toString(), e);
        }
    }

    /**
     * Warns that an existing file was written to directly, if it is mounted on its own.
     *
     * @throws UnusableInputException if the file no longer exists
     */
    public static void warnIfOverwritten(Path file, PrintWriter err) {
        try {
            if (MountPoints.contains(file.toRealPath())) {
                warn(file, err);
            }
        } catch (IOException e) {
            throw UnusableInputException.of(file.toString(), e);
        }
    }

    private static void warn(Path file, PrintWriter err) {
        err.println(TerminalText.escape("postmortem: warning: " + file
                + ": is a mount point, so it was overwritten in place; an interruption could have damaged it"));
    }
}

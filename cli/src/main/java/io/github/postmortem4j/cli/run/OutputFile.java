package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.json.internal.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes files that users named. */
public final class OutputFile {

    private OutputFile() {}

    /** Replaces a file in one step, or says in an {@link UnusableInputException} why it cannot. */
    public static void write(Path file, String text) {
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It may speak of the file beside this one that was written first.
            throw UnusableInputException.of(file.toString(), e);
        }
    }
}

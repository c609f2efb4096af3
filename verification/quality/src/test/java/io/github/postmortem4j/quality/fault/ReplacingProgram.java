package io.github.postmortem4j.quality.fault;

import java.io.IOException;
import java.nio.file.Path;

/** Replaces a document with another and back, repeatedly, until it is killed. */
final class ReplacingProgram {

    private ReplacingProgram() {}

    /**
     * Prints a line when it has started.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        TwoDocuments.JSON.write(TwoDocuments.OLD, file);
        System.out.println("started");
        while (true) {
            TwoDocuments.JSON.write(TwoDocuments.NEW, file);
            TwoDocuments.JSON.write(TwoDocuments.OLD, file);
        }
    }
}

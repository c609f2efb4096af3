package io.github.postmortem4j.quality.fault;

import java.io.IOException;
import java.nio.file.Path;

/** A program that replaces the one document by the other and back, over and over, until it is killed. */
final class Replacer {

    private Replacer() {}

    /** Takes the file; prints a line when it has begun. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        TwoDocuments.JSON.write(TwoDocuments.OLD, file);
        System.out.println("begun");
        while (true) {
            TwoDocuments.JSON.write(TwoDocuments.NEW, file);
            TwoDocuments.JSON.write(TwoDocuments.OLD, file);
        }
    }
}

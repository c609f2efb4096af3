package io.github.postmortem4j.quality.fault;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Replaces a document with larger and larger ones until the disk is full. */
final class FullDiskProgram {

    private static final int MANY = 100;
    private static final int STEP = 10_000;

    private FullDiskProgram() {}

    /**
     * Prints the error and the contents of the folder.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve("report.json");
        Postmortem last = Postmortem.builder().build();
        TwoDocuments.JSON.write(last, file);
        try {
            for (int i = 1; i <= MANY; i++) {
                Postmortem next =
                        Postmortem.builder().title("a".repeat(i * STEP)).build();
                TwoDocuments.JSON.write(next, file);
                last = next;
            }
            System.out.println("the disk was never full");
        } catch (IOException e) {
            boolean whole = TwoDocuments.JSON.read(file).equals(last);
            System.out.println(e.getMessage() + "; the last document is " + (whole ? "whole" : "lost") + "; files: "
                    + TwoDocuments.namesIn(folder) + "; written before: " + Files.size(file) / STEP);
        }
    }
}

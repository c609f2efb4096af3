package io.github.postmortem4j.quality.fault;

import static io.github.postmortem4j.quality.fault.TwoDocuments.JSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Removes permissions of its own files. It must not run as root, which ignores permissions. */
final class LostPermissionProgram {

    private LostPermissionProgram() {}

    /**
     * Prints the outcomes.
     *
     * @param arguments a folder that contains a document, and the permissions to set for the folder and for the document
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve("report.json");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(arguments[2]));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(arguments[1]));
        String written = outcome(() -> JSON.write(TwoDocuments.NEW, file));
        String read = outcome(() -> JSON.read(file));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        System.out.println("write: " + written + "; read: " + read + "; holds: "
                + (TwoDocuments.isNew(file) ? "new" : "old") + "; files: " + TwoDocuments.namesIn(folder));
    }

    private static String outcome(Action action) {
        try {
            action.run();
            return "done";
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    private interface Action {
        void run() throws IOException;
    }
}

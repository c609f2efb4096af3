package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.internal.engine.UpdateOwner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Records which process updates an index, in a file beside the lock, for the message to others. */
final class LockOwner {

    static final String FILE = "update.lock.owner";

    private static final int MAX_LENGTH = 500;

    private LockOwner() {}

    static void record(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), UpdateOwner.describe(), StandardCharsets.UTF_8);
    }

    /** {@return who updates the index, as part of a sentence} */
    static String describe(Path folder) {
        try {
            String owner = Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8)
                    .strip();
            return owner.isEmpty() ? "another process" : owner.substring(0, Math.min(owner.length(), MAX_LENGTH));
        } catch (IOException e) {
            return "another process"; // It has the lock and has not written the file yet.
        }
    }

    static void clear(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}

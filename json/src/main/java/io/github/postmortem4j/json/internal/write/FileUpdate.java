package io.github.postmortem4j.json.internal.write;

import io.github.postmortem4j.json.internal.error.FileErrors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Replaces the content of a file by one that is derived from it, without losing the update of another process. */
public final class FileUpdate {

    /** Each attempt fails only if a program that does not use the lock has changed the file in the meantime. */
    private static final int MAX_ATTEMPTS = 10;

    /** The files that this JVM is updating. */
    private static final Set<String> IN_PROGRESS = ConcurrentHashMap.newKeySet();

    private FileUpdate() {}

    /**
     * Derives the new content of a file from its content. Called again if the file has changed in the meantime.
     *
     * @param <T> the result
     */
    @FunctionalInterface
    public interface Change<T> {

        /** {@return the outcome for a content of the file} */
        Outcome<T> of(byte[] content);
    }

    /**
     * The outcome of a change.
     *
     * @param <T> the result
     */
    public static final class Outcome<T> {

        private final T result;
        private final byte @Nullable [] content;

        /**
         * Creates an outcome.
         *
         * @param result what the update returns
         * @param content the new content, whose lines end with LF, or {@code null} to leave the file as it is
         */
        public Outcome(T result, byte @Nullable [] content) {
            this.result = result;
            this.content = content;
        }
    }

    /** Thrown if the file is not the one that was read. */
    private static final class ChangedMeanwhileException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Updates a regular file under its lock.
     *
     * @param maxLength the number of bytes to read at most
     * @return the result of the change
     * @throws IllegalStateException if the change updates the same file
     */
    public static <T> T update(Path file, int maxLength, Change<T> change) throws IOException {
        try {
            return updateReal(file, file.toRealPath(), maxLength, change);
        } catch (IOException e) {
            throw FileErrors.naming(file, e);
        }
    }

    private static <T> T updateReal(Path file, Path real, int maxLength, Change<T> change) throws IOException {
        if (!Files.isRegularFile(real)) {
            throw new FileSystemException(file.toString(), null, "is not a regular file");
        }
        String key = real.toUri().toString();
        // An interned string is the same object for all class loaders, such as those of two web applications.
        synchronized (("postmortem4j update of " + key).intern()) {
            if (!IN_PROGRESS.add(key)) {
                throw new IllegalStateException("a change of " + file + " must not update the same file");
            }
            try {
                return updateLocked(file, real, maxLength, change);
            } finally {
                IN_PROGRESS.remove(key);
            }
        }
    }

    @SuppressWarnings("try") // The lock is held and not referred to.
    private static <T> T updateLocked(Path file, Path real, int maxLength, Change<T> change) throws IOException {
        try (LockFile lock = LockFile.acquire(lockFileOf(real))) {
            for (int i = 0; i < MAX_ATTEMPTS; i++) {
                byte[] content = read(real, maxLength);
                Outcome<T> outcome = change.of(content);
                if (outcome.content == null || replace(real, maxLength, content, outcome.content)) {
                    return outcome.result;
                }
            }
        }
        throw new FileSystemException(
                file.toString(), null, "was changed by another program during each of " + MAX_ATTEMPTS + " attempts");
    }

    /** The name has a fixed length, because that of the file may already have the maximum length. */
    private static Path lockFileOf(Path file) {
        byte[] name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
        return file.resolveSibling(".postmortem-" + UUID.nameUUIDFromBytes(name) + ".lock");
    }

    private static boolean replace(Path file, int maxLength, byte[] expected, byte[] content) throws IOException {
        try {
            AtomicFile.write(file, LineEndings.of(expected, content), () -> {
                if (!Arrays.equals(expected, read(file, maxLength))) {
                    throw new ChangedMeanwhileException();
                }
            });
            return true;
        } catch (ChangedMeanwhileException e) {
            return false;
        }
    }

    private static byte[] read(Path file, int maxLength) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(maxLength);
        }
    }
}

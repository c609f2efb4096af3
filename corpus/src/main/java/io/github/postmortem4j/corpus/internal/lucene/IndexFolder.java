package io.github.postmortem4j.corpus.internal.lucene;

import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The folder of an index. It contains the words of every document, so only its owner may read it.
 *
 * @param path the path of the folder
 */
record IndexFolder(Path path) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    /** The names that Lucene gives to files, those of an update that was killed included, and that of the lock's owner. */
    private static final Pattern INDEX_FILE =
            Pattern.compile("(?:pending_)?segments(?:_\\w+)?|_\\w[\\w-]*(?:\\.\\w+)+|write\\.lock|update\\.lock|"
                    + Pattern.quote(LockOwner.FILE));

    /**
     * Creates the folder if it is absent, and makes it accessible to its owner only.
     *
     * @throws CorpusException if it cannot be created, or contains other files
     */
    void prepare() {
        try {
            Files.createDirectories(path);
            if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(path, OWNER_ONLY);
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                for (Path file : files) {
                    if (!INDEX_FILE.matcher(file.getFileName().toString()).matches()) {
                        throw unusable("contains other files, such as " + file.getFileName() + ": use an empty folder");
                    }
                }
            }
        } catch (NotDirectoryException e) {
            throw new CorpusException(CorpusProblem.UNUSABLE_LOCATION, path + " is not a folder", e);
        } catch (IOException e) {
            throw new CorpusException(
                    CorpusProblem.UNUSABLE_LOCATION,
                    "The folder of the index, " + path + ", cannot be created or read: " + e.getMessage(),
                    e);
        }
    }

    /** Deletes the files of a damaged index. */
    void clear() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (INDEX_FILE.matcher(name).matches() && !name.endsWith(".lock") && !name.equals(LockOwner.FILE)) {
                    Files.delete(file);
                }
            }
        }
    }

    private CorpusException unusable(String reason) {
        return new CorpusException(
                CorpusProblem.UNUSABLE_LOCATION, "The folder of the index, " + path + ", " + reason, null);
    }
}

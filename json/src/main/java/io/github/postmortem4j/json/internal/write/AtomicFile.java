package io.github.postmortem4j.json.internal.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces the content of a file atomically: at any time, the file has either its old or its new content. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a file.
     *
     * <p>The content is written to a temporary file in the same folder, forced to disk, and moved to the target
     * atomically. If the target is a symbolic link, the file it leads to is replaced. Permissions are kept. A target
     * that is not a regular file, such as a pipe or a terminal, is written to directly. A read-only file is not
     * replaced, even if its folder is writable.
     *
     * @throws IOException if the file cannot be written; then it still has its old content
     */
    public static void write(Path target, byte[] content) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new FileSystemException(target.toString(), null, "is a directory");
        }
        if (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.write(file, content);
            return;
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(target.toString());
        }
        Path temporary = file.resolveSibling(".postmortem-" + UUID.randomUUID() + ".tmp");
        try {
            writeToDisk(temporary, content);
            copyPermissions(file, temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (Throwable e) {
            delete(temporary, e);
            throw e;
        }
    }

    private static void delete(Path temporary, Throwable cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void writeToDisk(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}

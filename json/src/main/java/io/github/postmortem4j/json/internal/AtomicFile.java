package io.github.postmortem4j.json.internal;

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

/** Replaces a file so that whoever looks, and whatever fails, finds the old content or the new, whole. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes all of a file, or nothing.
     *
     * <p>The content goes to a new file beside the target, reaches the disk, and takes the target's name in one step.
     * A link stays a link, permissions stay as they were, and what is no regular file (a pipe, a terminal) is written to
     * as it is. A file that may not be written is not replaced either, though its folder would allow it.
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
        Path beside = file.resolveSibling(".postmortem-" + UUID.randomUUID() + ".tmp");
        try {
            writeToDisk(beside, content);
            keepPermissions(file, beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (Throwable e) {
            delete(beside, e);
            throw e;
        }
    }

    private static void delete(Path beside, Throwable reason) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            reason.addSuppressed(e);
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

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}

package io.github.postmortem4j.json.internal.write;

import io.github.postmortem4j.json.internal.error.FileErrors;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Replaces the content of a file atomically: at any time, the file has either its old or its new content. */
public final class AtomicFile {

    private static final Set<StandardOpenOption> NEW_FILE =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<?>[] NO_ATTRIBUTES = {};

    private AtomicFile() {}

    /** Runs when the new content is on disk, immediately before it replaces the old content. */
    @FunctionalInterface
    interface Check {

        /** Prevents the replacement by throwing an exception. */
        void run() throws IOException;
    }

    /**
     * Writes a file.
     *
     * <p>The content is written to a temporary file in the same folder, forced to disk, and moved to the target
     * atomically. If the target is a symbolic link, the file it leads to is replaced. Permissions are kept, and while a
     * file is replaced, the temporary file is readable for its owner only. A target that is not a regular file, such as
     * a pipe or a terminal, is written to directly. So is a file that is a mount point, which cannot be replaced. A
     * read-only file is not replaced, even if its folder is writable.
     *
     * @return {@code false} if an existing file had to be written to directly, because it is a mount point
     * @throws IOException if the file cannot be written; then it still has its old content, unless it is a mount point.
     *     It names the target.
     */
    public static boolean write(Path target, byte[] content) throws IOException {
        try {
            return write(target, content, () -> {});
        } catch (IOException e) {
            throw FileErrors.naming(target, e);
        }
    }

    /** Writes a file if a check succeeds. */
    static boolean write(Path target, byte[] content, Check check) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a directory");
        }
        // A pipe has no real path, not even if a link such as /dev/fd/1 leads to it.
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            check.run();
            Files.write(target, content);
            return true;
        }
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(target.toString());
        }
        Path temporary = file.resolveSibling(".postmortem-" + UUID.randomUUID() + ".tmp");
        try {
            writeToDisk(temporary, content, Files.exists(file) ? privatePermissions(file) : NO_ATTRIBUTES);
            copyPermissions(file, temporary);
            check.run();
            return replace(file, temporary, content);
        } catch (Throwable e) {
            delete(temporary, e);
            throw e;
        }
    }

    private static boolean replace(Path file, Path temporary, byte[] content) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileSystemException e) {
            if (!MountPoints.contains(file)) {
                throw e;
            }
            Files.write(file, content);
            Files.delete(temporary);
            return false;
        }
    }

    private static void delete(Path temporary, Throwable cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void writeToDisk(Path file, byte[] content, FileAttribute<?>[] attributes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, NEW_FILE, attributes)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** The content of a private file must not be readable for others, not even while it is replaced. */
    private static FileAttribute<?>[] privatePermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : NO_ATTRIBUTES;
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}

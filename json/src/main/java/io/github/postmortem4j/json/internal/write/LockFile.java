package io.github.postmortem4j.json.internal.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lock of a file that is replaced, held until it is closed.
 *
 * <p>The lock is on a file of its own. A lock on the file itself would stay with the replaced file while others lock the
 * new one. It would also be lost when any thread of this JVM reads the file and closes it, because on Linux and macOS
 * locks belong to the process.
 *
 * <p>The holder deletes the lock file. A process that waited for it then has the lock of a deleted file, and another one
 * may create the next file. So a process writes a token into the file that it locked, and has the lock only if the file
 * of that name has this token; otherwise it tries again. Both channels are open until the end, because closing one of
 * them releases the lock.
 *
 * <p>It excludes other processes only. The caller excludes other threads.
 */
final class LockFile implements AutoCloseable {

    /** Beyond the token, because on Windows others cannot read what is locked. */
    private static final long LOCKED_POSITION = 1L << 32;

    private final Path name;
    private final FileChannel lock;
    private final FileChannel proof;

    private LockFile(Path name, FileChannel lock, FileChannel proof) {
        this.name = name;
        this.lock = lock;
        this.proof = proof;
    }

    /** Waits until no other process has the lock. */
    static LockFile acquire(Path name) throws IOException {
        try {
            LockFile acquired = tryToAcquire(name);
            while (acquired == null) {
                acquired = tryToAcquire(name);
            }
            return acquired;
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            // File systems in an archive, for example, have no such channels or options.
            throw new FileSystemException(name.toString(), null, "the file system does not support locks");
        }
    }

    /** Returns {@code null} if the file was deleted before it could be locked. */
    private static @Nullable LockFile tryToAcquire(Path name) throws IOException {
        FileChannel lock =
                FileChannel.open(name, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            lock.lock(LOCKED_POSITION, 1, false);
            ByteBuffer token = ByteBuffer.wrap(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
            lock.write(token.duplicate(), 0);
            FileChannel proof = openWith(name, token);
            if (proof == null) {
                lock.close();
                return null;
            }
            return new LockFile(name, lock, proof);
        } catch (IOException | RuntimeException e) {
            try (lock) {
                throw e;
            }
        }
    }

    /** Opens a file, or returns {@code null} if it does not exist or has another token. */
    private static @Nullable FileChannel openWith(Path name, ByteBuffer token) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(name, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
        ByteBuffer found = ByteBuffer.allocate(token.remaining());
        channel.read(found, 0);
        if (found.flip().equals(token)) {
            return channel;
        }
        channel.close();
        return null;
    }

    /** Deletes the file, except on Windows, where a file that others have open would block its name. */
    @Override
    public void close() throws IOException {
        try (lock;
                proof) {
            if (name.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.deleteIfExists(name);
            }
        }
    }
}

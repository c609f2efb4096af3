package io.github.postmortem4j.json.internal.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Files that are mount points themselves, such as one file of the host that is mounted into a container.
 *
 * <p>Linux refuses to move another file to such a place.
 */
public final class MountPoints {

    private static final Path TABLE = Path.of("/proc/self/mountinfo");
    private static final int MOUNT_POINT = 4;

    private MountPoints() {}

    /** {@return whether a real path is a mount point} On systems other than Linux the answer is always no. */
    public static boolean contains(Path file) {
        if (!file.getFileSystem().equals(FileSystems.getDefault()) || !Files.isReadable(TABLE)) {
            return false;
        }
        String name = escaped(file.toString());
        try (Stream<String> lines = Files.lines(TABLE, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split(" ", MOUNT_POINT + 2))
                    .anyMatch(fields -> fields.length > MOUNT_POINT && fields[MOUNT_POINT].equals(name));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** The table has octal escapes for the characters that separate its fields. */
    private static String escaped(String path) {
        return path.replace("\\", "\\134")
                .replace(" ", "\\040")
                .replace("\t", "\\011")
                .replace("\n", "\\012");
    }
}

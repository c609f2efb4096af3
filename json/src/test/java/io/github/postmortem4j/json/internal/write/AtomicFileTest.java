package io.github.postmortem4j.json.internal.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void deletesTheTemporaryFileIfTheMoveIsNotAtomic() throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            Path file = Files.writeString(archive.getPath("/a.json"), "old");

            assertThatThrownBy(() -> AtomicFile.write(file, "new".getBytes(UTF_8)))
                    .isInstanceOf(FileSystemException.class);

            assertThat(file).hasContent("old");
            try (Stream<Path> files = Files.list(archive.getPath("/"))) {
                assertThat(files.map(Path::toString)).containsExactly("/a.json");
            }
        }
    }

    @Test
    void reportsAFailureToDeleteTheTemporaryFile() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("a.json"), "old");

        assertThatThrownBy(() -> AtomicFile.write(notAFolder.resolve("b.json"), "new".getBytes(UTF_8)))
                .isInstanceOf(FileSystemException.class)
                .satisfies(e -> assertThat(e.getCause().getSuppressed())
                        .hasOnlyElementsOfType(FileSystemException.class)
                        .isNotEmpty());
        assertThat(notAFolder).hasContent("old");
    }

    @Test
    @Tag("slow")
    void keepsTheContentOfAPrivateFilePrivateWhileItIsReplaced() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicBoolean done = new AtomicBoolean();
        Thread observer = new Thread(() -> {
            while (!done.get()) {
                permissionsOfTemporaryFiles().forEach(seen::add);
            }
        });

        observer.start();
        for (int i = 0; i < 20; i++) {
            AtomicFile.write(file, new byte[2_000_000]);
        }
        done.set(true);
        observer.join();

        assertThat(seen).containsExactly("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private List<String> permissionsOfTemporaryFiles() {
        List<String> permissions = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".postmortem-*")) {
            for (Path temporary : files) {
                permissions.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary)));
            }
        } catch (IOException e) {
            // The file has been moved in the meantime.
        }
        return permissions;
    }

    @Test
    void replacesAFileWithItsPermissions() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        assertThat(AtomicFile.write(file, "new".getBytes(UTF_8))).isTrue();

        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void createsAFile() throws IOException {
        Path file = folder.resolve("new.json");

        assertThat(AtomicFile.write(file, "new".getBytes(UTF_8))).isTrue();

        assertThat(file).hasContent("new");
    }

    @Test
    void writesToADeviceDirectly() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.isWritable(device) && !Files.isRegularFile(device));
        AtomicBoolean checked = new AtomicBoolean();

        assertThat(AtomicFile.write(device, "new".getBytes(UTF_8), () -> checked.set(true)))
                .isTrue();

        assertThat(checked).isTrue();
        assertThat(device.toFile().isFile()).isFalse();
    }

    @Test
    void writesNothingToADeviceIfACheckFails() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.isWritable(device) && !Files.isRegularFile(device));

        assertThatThrownBy(() -> AtomicFile.write(device, new byte[0], () -> {
                    throw new IOException("interrupted");
                }))
                .hasMessage("interrupted");
    }

    @Test
    void createsTheTemporaryFileForItsOwnerOnly() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        List<String> seen = new ArrayList<>();

        AtomicFile.write(file, "new".getBytes(UTF_8), () -> seen.addAll(permissionsOfTemporaryFiles()));

        assertThat(seen).containsExactly("rw-------");
    }

    @Test
    void recognizesMountPoints() {
        assumeTrue(Files.isReadable(Path.of("/proc/self/mountinfo")));

        assertThat(MountPoints.contains(Path.of("/proc"))).isTrue();
        assertThat(MountPoints.contains(folder)).isFalse();
    }
}

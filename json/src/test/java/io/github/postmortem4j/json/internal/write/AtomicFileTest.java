package io.github.postmortem4j.json.internal.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
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
                .satisfies(e -> assertThat(e.getSuppressed())
                        .hasOnlyElementsOfType(FileSystemException.class)
                        .isNotEmpty());
        assertThat(notAFolder).hasContent("old");
    }
}

package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUpdateTest {

    private final PostmortemJson json = PostmortemJson.create();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("a.json"), "{\"title\":\"A\"}");
    }

    @Test
    void replacesTheContentAndReturnsTheNewValue() throws IOException {
        Postmortem updated = json.update(file, postmortem -> postmortem.with(b -> b.title("B")));

        assertThat(updated.getTitle()).isEqualTo("B");
        assertThat(json.read(file)).isEqualTo(updated);
        assertThat(files()).containsExactly("a.json");
    }

    @Test
    void keepsWindowsLineEndings() throws IOException {
        PostmortemJson indented = PostmortemJson.builder().indented(true).build();
        Files.writeString(file, "{\r\n\"title\":\"A\"\r\n}\r\n");

        indented.update(file, postmortem -> postmortem.with(b -> b.title("B")));

        assertThat(Files.readString(file)).contains("\"B\"").containsPattern("\\A([^\r\n]*\r\n)+\\z");
    }

    @Test
    void doesNotWriteAnEqualValue() throws IOException {
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, time);

        json.update(file, postmortem -> postmortem.toBuilder().build());

        assertThat(file).hasContent("{\"title\":\"A\"}");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    }

    @Test
    void leavesTheFileIfTheChangeFails() throws IOException {
        assertThatThrownBy(() -> json.update(file, postmortem -> {
                    throw new UnsupportedOperationException("my own");
                }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("my own");
        assertThatThrownBy(() -> json.update(file, postmortem -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the change returned null");

        assertThat(file).hasContent("{\"title\":\"A\"}");
        assertThat(files()).containsExactly("a.json");
        assertThat(json.update(file, postmortem -> postmortem.with(b -> b.title("B")))
                        .getTitle())
                .isEqualTo("B");
    }

    @Test
    void appliesTheChangeAgainIfAnotherProgramChangesTheFile() throws IOException {
        AtomicInteger calls = new AtomicInteger();

        json.update(file, postmortem -> {
            if (calls.incrementAndGet() == 1) {
                write("{\"title\":\"A\",\"id\":\"INC-1\"}");
            }
            return postmortem.with(b -> b.title("B"));
        });

        assertThat(calls).hasValue(2);
        assertThat(json.read(file)).isEqualTo(json.read("{\"title\":\"B\",\"id\":\"INC-1\"}"));
        assertThat(files()).containsExactly("a.json");
    }

    @Test
    void givesUpOnAFileThatChangesAllTheTime() {
        AtomicInteger calls = new AtomicInteger();

        assertThatThrownBy(() -> json.update(file, postmortem -> {
                    write("{\"id\":\"" + calls.incrementAndGet() + "\"}");
                    return postmortem.with(b -> b.title("B"));
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": was changed by another program during each of 10 attempts");

        assertThat(file).hasContent("{\"id\":\"10\"}");
    }

    @Test
    void doesNotCreateAFileThatIsDeletedMeanwhile() throws IOException {
        assertThatThrownBy(() -> json.update(file, postmortem -> {
                    assertThat(file.toFile().delete()).isTrue();
                    return postmortem.with(b -> b.title("B"));
                }))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("a.json");

        assertThat(files()).isEmpty();
    }

    @Test
    void rejectsWhatIsNotAnExistingFile() throws IOException {
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> json.update(missing, postmortem -> postmortem))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
        assertThatThrownBy(() -> json.update(folder, postmortem -> postmortem))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": is not a regular file");
        assertThat(files()).containsExactly("a.json");
    }

    @Test
    void namesTheFileIfItsContentIsInvalid() {
        write("{\"title\":1}");

        assertThatThrownBy(() -> json.update(file, postmortem -> postmortem))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageStartingWith(file + ": line 1, column 10, at /title: ");
    }

    @Test
    void updatesTheFileBehindASymbolicLink() throws IOException {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("links")).resolve("b.json"), file);

        json.update(link, postmortem -> postmortem.with(b -> b.title("B")));

        assertThat(link).isSymbolicLink();
        assertThat(json.read(file).getTitle()).isEqualTo("B");
        assertThat(files()).containsExactlyInAnyOrder("a.json", "links");
    }

    @Test
    void updatesAFileWithTheLongestName() throws IOException {
        Path longest = Files.writeString(folder.resolve("a".repeat(250) + ".json"), "{}");

        json.update(longest, postmortem -> postmortem.with(b -> b.title("B")));

        assertThat(json.read(longest).getTitle()).isEqualTo("B");
    }

    @Test
    void namesTheFileInAFolderThatIsReadOnly() {
        assumeFalse(
                "root".equals(System.getProperty("user.name"))
                        || !folder.toFile().setWritable(false),
                "the superuser can write to every folder");

        assertThatThrownBy(() -> json.update(file, postmortem -> postmortem.with(b -> b.title("B"))))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageStartingWith(file + ": ");
    }

    @Test
    void rejectsFileSystemsWithoutLocks() throws IOException {
        URI archive = URI.create("jar:" + folder.resolve("a.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path entry = Files.writeString(zip.getPath("/a.json"), "{}");

            assertThatThrownBy(() -> json.update(entry, postmortem -> postmortem.with(b -> b.title("B"))))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage("/a.json: the file system does not support locks");
            try (Stream<Path> entries = Files.list(zip.getPath("/"))) {
                assertThat(entries.map(Path::toString)).containsExactly("/a.json");
            }
        }
    }

    @Test
    void rejectsAnUpdateWithinAnUpdateOfTheSameFile() throws IOException {
        assertThatThrownBy(() -> json.update(file, outer -> update(file, inner -> inner)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a change of " + file + " must not update the same file");
        assertThat(files()).containsExactly("a.json");
    }

    @Test
    void allowsAnUpdateWithinAnUpdateOfAnotherFile() throws IOException {
        Path other = Files.writeString(folder.resolve("b.json"), "{}");

        json.update(file, outer -> {
            update(other, inner -> inner.with(b -> b.title(outer.getTitle())));
            return outer.with(b -> b.title("B"));
        });

        assertThat(json.read(other).getTitle()).isEqualTo("A");
        assertThat(json.read(file).getTitle()).isEqualTo("B");
    }

    @Test
    void losesNothingAmongThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> updates = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String thread = "t" + i;
            updates.add(threads.submit(() -> {
                start.await();
                return FileUpdatingProcess.addTags(file, thread, 25);
            }));
        }
        start.countDown();
        for (Future<?> update : updates) {
            update.get();
        }
        threads.shutdown();

        assertThat(json.read(file).getTags()).hasSize(200).doesNotHaveDuplicates();
        assertThat(files()).containsExactly("a.json");
    }

    @Test
    @Tag("slow")
    void losesNothingAmongProcesses() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            FileUpdatingProcess.class.getName(),
                            file.toString(),
                            "p" + i,
                            "100")
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process process : processes) {
            assertThat(new String(process.getInputStream().readAllBytes())).isEmpty();
            assertThat(process.waitFor()).isZero();
        }

        assertThat(json.read(file).getTags())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 400)
                        .mapToObj(i -> "p" + i / 100 + "-" + i % 100)
                        .toList());
        assertThat(files()).containsExactly("a.json");
    }

    private Postmortem update(Path path, UnaryOperator<Postmortem> change) {
        try {
            return json.update(path, change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}

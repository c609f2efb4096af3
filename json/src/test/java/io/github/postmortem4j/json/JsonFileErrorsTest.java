package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.PostmortemException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors name the file that the caller passed. */
class JsonFileErrorsTest {

    private final PostmortemJson json = PostmortemJson.create();

    @TempDir
    private Path folder;

    @Test
    void namesTheFileOfAnInvalidDocument() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"title\":1}");

        assertThatThrownBy(() -> json.read(file))
                .isInstanceOf(PostmortemException.class)
                .hasMessage(file + ": line 1, column 10, at /title: expected a string, found a number")
                .isInstanceOfSatisfying(PostmortemJsonException.class, e -> {
                    assertThat(e.getSource()).isEqualTo(file.toString());
                    assertThat(e.getOriginalMessage()).isEqualTo("expected a string, found a number");
                });
    }

    @Test
    void hasNoSourceForADocumentInMemory() {
        assertThatThrownBy(() -> json.read("{\"title\":1}"))
                .hasMessage("line 1, column 10, at /title: expected a string, found a number")
                .isInstanceOfSatisfying(
                        PostmortemException.class,
                        e -> assertThat(e.getSource()).isNull());
    }

    @Test
    void namesTheFileOfAnInvalidLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{}\n{\"title\":1}\n");

        try (Stream<JsonLine> lines = json.stream(file)) {
            JsonLine second = lines.skip(1).findFirst().orElseThrow();
            assertThatThrownBy(second::read).hasMessageStartingWith(file + ": line 2, column 10, at /title: ");
        }
    }

    @Test
    void namesTheFileThatCannotBeWrittenAsJson() {
        Path file = folder.resolve("a.json");
        Postmortem postmortem = Postmortem.builder()
                .summary(summary -> summary.startedAt(OffsetDateTime.MAX))
                .build();

        assertThatThrownBy(() -> json.write(postmortem, file))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageStartingWith(file + ": at /summary/startedAt: ");
        assertThat(file).doesNotExist();
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> json.read(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
        assertThatThrownBy(() -> json.read(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(folder + ": ");
    }

    @Test
    void namesTheTargetInAMissingFolder() {
        Path file = folder.resolve("missing").resolve("a.json");

        assertThatThrownBy(() -> json.write(Postmortem.builder().build(), file))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file + ": no such file or folder");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesTheTargetInAFolderThatIsReadOnly() {
        assumeFalse(
                "root".equals(System.getProperty("user.name"))
                        || !folder.toFile().setWritable(false),
                "the superuser can write to every folder");
        Path file = folder.resolve("a.json");

        assertThatThrownBy(() -> json.write(Postmortem.builder().build(), file))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(file + ": permission denied");
    }

    @Test
    void namesTheTargetInAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "").resolve("b.json");

        assertThatThrownBy(() -> json.write(Postmortem.builder().build(), file))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(file + ": ");
    }
}

package io.github.postmortem4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonWriteTest {

    private static final Postmortem VALUE =
            Postmortem.builder().title("Disk full 😀").addTag("storage").build();
    private static final Postmortem UNWRITABLE = Postmortem.builder()
            .summary(IssueSummary.builder()
                    .startedAt(OffsetDateTime.of(10_000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                    .build())
            .build();

    private final PostmortemJson json = PostmortemJson.create();

    @TempDir
    private Path folder;

    @Test
    void writesTheSameTextToEveryTarget() throws IOException {
        String expected =
                "{\"schemaVersion\":\"1.0\",\"title\":\"Disk full 😀\",\"status\":\"DRAFT\",\"tags\":[\"storage\"]}";
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        Path file = folder.resolve("a.json");
        json.write(VALUE, stream);
        json.write(VALUE, writer);
        json.write(VALUE, file);
        assertThat(json.write(VALUE)).isEqualTo(expected);
        assertThat(new String(json.writeBytes(VALUE), UTF_8)).isEqualTo(expected);
        assertThat(stream.toString(UTF_8)).isEqualTo(expected);
        assertThat(writer).hasToString(expected);
        assertThat(file).usingCharset(UTF_8).hasContent(expected);
    }

    @Test
    void readsTheSameValueFromEverySource() throws IOException {
        Path file = folder.resolve("a.json");
        json.write(VALUE, file);
        byte[] bytes = json.writeBytes(VALUE);
        assertThat(json.read(file)).isEqualTo(VALUE);
        assertThat(json.read(bytes)).isEqualTo(VALUE);
        assertThat(json.read(new ByteArrayInputStream(bytes))).isEqualTo(VALUE);
        assertThat(json.read(new StringReader(json.write(VALUE)))).isEqualTo(VALUE);
        assertThat(json.read(("\uFEFF" + json.write(VALUE)).getBytes(UTF_8))).isEqualTo(VALUE);
    }

    @Test
    void flushesStreamsAndWriters() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter text = new StringWriter();

        json.write(VALUE, new BufferedOutputStream(bytes));
        json.write(VALUE, new BufferedWriter(text));

        assertThat(bytes.toString(UTF_8)).isEqualTo(json.write(VALUE));
        assertThat(text).hasToString(json.write(VALUE));
    }

    @Test
    void writesTheSameTextAsBytesIfIndentedOrWithALoneSurrogate() {
        PostmortemJson indented = PostmortemJson.builder().indented(true).build();
        Postmortem half = Postmortem.builder().title("half \uD83D").build();

        assertThat(new String(indented.writeBytes(VALUE), UTF_8)).isEqualTo(indented.write(VALUE));
        assertThat(new String(json.writeBytes(half), UTF_8))
                .isEqualTo(json.write(half))
                .contains("half \\uD83D");
        assertThat(json.read(json.writeBytes(half))).isEqualTo(half);
    }

    @Test
    void writesTheIndentedForm() {
        assertThat(PostmortemJson.builder().indented(true).build().write(VALUE)).isEqualTo("""
                        {
                          "schemaVersion": "1.0",
                          "title": "Disk full 😀",
                          "status": "DRAFT",
                          "tags": [
                            "storage"
                          ]
                        }
                        """);
    }

    @Test
    void keepsTheOldFileIfTheValueCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThatThrownBy(() -> json.write(UNWRITABLE, file))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage(file + ": at /summary/startedAt: +10000-01-01T00:00Z cannot be written:"
                        + " RFC 3339 requires a year from 0000 to 9999 and an offset in whole minutes");
        assertThat(file).hasContent("old");
        assertThat(namesIn(folder)).containsExactly("a.json");
    }

    @Test
    void rejectsAnOffsetWithSeconds() {
        Postmortem value = Postmortem.builder()
                .summary(IssueSummary.builder()
                        .endedAt(OffsetDateTime.of(1900, 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(561)))
                        .build())
                .build();
        assertThatThrownBy(() -> json.write(value))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageStartingWith("at /summary/endedAt: 1900-01-01T00:00+00:09:21 cannot be written");
    }

    @Test
    void rejectsADateAfterTheYear9999() {
        Postmortem value = Postmortem.builder()
                .correctiveMeasures(CorrectiveMeasures.builder()
                        .addActionItem(ActionItem.builder().due(LocalDate.MAX).build())
                        .build())
                .build();
        assertThatThrownBy(() -> json.write(value))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageStartingWith("at /correctiveMeasures/actionItems/0/due: +999999999-12-31 cannot be written");
    }

    @Test
    void doesNotReplaceAFileThatIsNotRegular() throws IOException {
        // A socket, not a device: a bug would replace the device if the tests run as root.
        Path socket = folder.resolve("socket");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            assertThatThrownBy(() -> json.write(VALUE, socket)).isInstanceOf(IOException.class);
            assertThat(Files.readAttributes(socket, BasicFileAttributes.class).isOther())
                    .isTrue();
        }
        assertThat(namesIn(folder)).containsExactly("socket");
    }

    @Test
    void doesNotCreateAMissingFolder() throws IOException {
        Path missing = folder.resolve("none").resolve("a.json");
        assertThatThrownBy(() -> json.write(VALUE, missing)).isInstanceOf(NoSuchFileException.class);
        assertThat(namesIn(folder)).isEmpty();
    }

    @Test
    void keepsPermissionsAndLinksOfTheReplacedFile() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        json.write(VALUE, link);
        assertThat(link).isSymbolicLink();
        assertThat(file).usingCharset(UTF_8).hasContent(json.write(VALUE));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(namesIn(folder)).containsExactlyInAnyOrder("a.json", "link.json");
    }

    private static Stream<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void createReturnsTheSharedInstance() {
        assertThat(PostmortemJson.create()).isSameAs(PostmortemJson.create());
        assertThat(PostmortemJson.builder().build()).isNotSameAs(PostmortemJson.create());
    }
}

package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads JSON Lines, one document per line. */
class JsonLinesStreamTest {

    private final PostmortemJson json = PostmortemJson.create();

    @TempDir
    private Path folder;

    @Test
    void describesALineByItsNumber() {
        assertThat(stream("{\"title\":\"secret\"}\n\n{}"))
                .map(JsonLine::toString)
                .containsExactly("JsonLine{1}", "JsonLine{3}");
    }

    @Test
    void readsDocumentsThatWereWrittenLineByLine() {
        List<Postmortem> documents = IntStream.range(0, 200)
                .mapToObj(seed -> new ArbitraryPostmortems(seed).next())
                .toList();
        StringBuilder text = new StringBuilder();
        documents.forEach(document -> text.append(json.write(document)).append('\n'));

        assertThat(stream(text.toString()).map(JsonLine::read)).containsExactlyElementsOf(documents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title':'a'}\n{'title':'b'}\n",
                "{'title':'a'}\n{'title':'b'}",
                "{'title':'a'}\r\n{'title':'b'}\r\n",
                "\n{'title':'a'}\n \t\r\n\n{'title':'b'}\n\n",
                "\uFEFF{'title':'a'}\n{'title':'b'}\n",
                "  {'title' : 'a'} \t\n\t{'title':'b'}",
            })
    void acceptsAnyLineEndingAndBlankLines(String text) {
        assertThat(stream(text.replace('\'', '"')).map(line -> line.read().getTitle()))
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "  \t"})
    void findsNoDocumentInBlankInput(String text) {
        assertThat(stream(text)).isEmpty();
    }

    @Test
    void countsBlankLines() {
        assertThat(stream("\n\n{}\n\n{}").map(JsonLine::getNumber)).containsExactly(3, 5);
    }

    @Test
    void reportsTheLineOfAnInvalidDocumentAndContinues() {
        List<JsonLine> lines =
                stream("{}\n{\"title\": 7}\n{\"title\": \"after\"}\n").toList();

        PostmortemJsonException problem = catchThrowableOfType(
                PostmortemJsonException.class, () -> lines.get(1).read());
        assertThat(problem).hasMessageStartingWith("line 2, column 11, at /title: ");
        assertThat(problem.getLine()).isEqualTo(2);
        assertThat(lines.get(2).read().getTitle()).isEqualTo("after");
    }

    @Test
    void findsPositionsOnTheLineOfTheDocument() {
        assertThat(stream("{}\n{\"id\": \"1\", \"title\": \"a\"}\n")
                        .toList()
                        .get(1)
                        .positions())
                .satisfies(positions -> assertThat(positions.find("/title")).hasToString("2:22"));
    }

    @Test
    void reportsTheLineOfAnInvalidDocumentForPositions() {
        JsonLine broken = stream("{}\n{\"title\": oops}\n").toList().get(1);

        assertThatExceptionOfType(PostmortemJsonException.class)
                .isThrownBy(broken::positions)
                .withMessageStartingWith("line 2, column 11");
    }

    @Test
    void rejectsALineThatIsTooLongAndContinues() {
        PostmortemJson narrow = PostmortemJson.builder()
                .limits(ReadLimits.builder().maxDocumentLength(100).build())
                .build();
        String text = "{\"title\":\"" + "x".repeat(200_000) + "\"}\n{\"title\":\"after\"}";

        List<JsonLine> lines = narrow.stream(input(text)).toList();

        assertThatExceptionOfType(PostmortemJsonException.class)
                .isThrownBy(lines.get(0)::read)
                .withMessageStartingWith("line 1, column 1: ")
                .withMessageContaining("maxDocumentLength");
        assertThat(lines.get(1).read().getTitle()).isEqualTo("after");
    }

    @Test
    void readsAStreamThatReturnsSmallPieces() {
        InputStream slow = new InputStream() {
            private boolean waiting;
            private final InputStream all = input("{\"title\":\"a\"}\n{\"title\":\"b\"}\n");

            @Override
            public int read() throws IOException {
                return all.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                waiting = !waiting;
                return waiting ? 0 : all.read(bytes, offset, Math.min(1, length));
            }
        };

        assertThat(json.stream(slow).map(line -> line.read().getTitle())).containsExactly("a", "b");
    }

    @Test
    void reportsAFailureOfTheStream() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection was reset");
            }
        };
        InputStream half = new SequenceInputStream(input("{}\n{\"ti"), failing);

        List<JsonLine> lines = new ArrayList<>();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> json.stream(half).forEach(lines::add))
                .withMessageContaining("the connection was reset");
        assertThat(lines).hasSize(1);
    }

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("reports.jsonl"), "{\"title\":\"a\"}\n{\"title\":\"b\"}\n");

        try (Stream<JsonLine> lines = json.stream(file)) {
            assertThat(lines.map(line -> line.read().getTitle())).containsExactly("a", "b");
        }
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> json.stream(folder.resolve("missing.jsonl")).close());
    }

    @Test
    void closesTheFileWithTheStream() throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeThat(open).exists();
        Path file =
                Files.writeString(folder.resolve("reports.jsonl"), "{}\n{}\n").toRealPath();

        try (Stream<JsonLine> lines = json.stream(file)) {
            assertThat(lines.iterator().next().getNumber()).isEqualTo(1);
            assertThat(targetsIn(open)).contains(file);
        }

        assertThat(targetsIn(open)).doesNotContain(file);
    }

    @Test
    void isOrderedAndOfUnknownSize() {
        Spliterator<JsonLine> lines = stream("{}\n{}").spliterator();

        assertThat(lines.hasCharacteristics(Spliterator.ORDERED | Spliterator.NONNULL))
                .isTrue();
        assertThat(lines.getExactSizeIfKnown()).isEqualTo(-1);
        assertThat(lines.estimateSize()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void doesNotCloseTheStreamOfTheCaller() {
        boolean[] closed = new boolean[1];
        InputStream mine = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        json.stream(mine).close();

        assertThat(closed[0]).isFalse();
    }

    private static List<Path> targetsIn(Path links) throws IOException {
        List<Path> targets = new ArrayList<>();
        try (Stream<Path> files = Files.list(links)) {
            for (Path link : files.toList()) {
                // The descriptor that listed the folder may be closed by now.
                if (Files.isSymbolicLink(link)) {
                    targets.add(Files.readSymbolicLink(link));
                }
            }
        }
        return targets;
    }

    private Stream<JsonLine> stream(String text) {
        return json.stream(input(text));
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

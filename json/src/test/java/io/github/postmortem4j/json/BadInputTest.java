package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rejects invalid input with one message: each case is a JSON file with the expected message in a text file beside it.
 */
class BadInputTest {

    private static final Path CASES = Path.of("src/test/resources/bad-input");

    private final PostmortemJson json = PostmortemJson.create();

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsWhatIsWrongAndWhere(Path file) throws IOException {
        String expected = Files.readString(Path.of(file.toString().replace(".json", ".txt")));
        assertThatThrownBy(() -> json.read(file))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage(file + ": " + expected.strip());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsTheSameErrorForEveryKindOfInput(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        PostmortemJsonException fromBytes = catchThrowableOfType(PostmortemJsonException.class, () -> json.read(bytes));
        assertThatThrownBy(() -> json.read(file)).hasMessage(file + ": " + fromBytes.getMessage());
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains("\uFFFD")) {
            assertThatThrownBy(() -> json.read(text)).hasMessage(fromBytes.getMessage());
            assertThatThrownBy(() -> json.read(new StringReader(text))).hasMessage(fromBytes.getMessage());
        }
    }

    @Test
    void providesThePositionAsSeparateValues() {
        PostmortemJsonException exception = catchThrowableOfType(
                PostmortemJsonException.class, () -> json.read(CASES.resolve("unknown-kind.json")));
        assertThat(exception.getPointer()).isEqualTo("/timeline/1/kind");
        assertThat(exception.getLine()).isEqualTo(4);
        assertThat(exception.getColumn()).isEqualTo(14);
        assertThat(exception.getOriginalMessage())
                .startsWith("\"NOTICED\" is not allowed here")
                .contains("DETECTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void countsColumnsInCharactersInEveryEncoding(String encoding) {
        String text = "{\"title\": \"Déjà vu 😀\", \"status\": \"SEEN\"}";
        for (String mark : List.of("", "\uFEFF")) {
            byte[] bytes = (mark + text).getBytes(Charset.forName(encoding));
            assertThatThrownBy(() -> json.read(bytes))
                    .describedAs("mark: %s", !mark.isEmpty())
                    .hasMessageStartingWith("line 1, column " + (text.indexOf("\"SEEN") + 1) + ", at /status: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesForEveryLineEnding(String end) {
        byte[] bytes = String.join(end, "{", "\"title\": \"plain\",", "\"é\": 1, \"id\": 7", "}")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> json.read(bytes)).hasMessageStartingWith("line 3, column 15, at /id: ");
    }

    @Test
    void countsAnEmptyLastLine() {
        assertThatThrownBy(() -> json.read("{\r".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("line 2, column 1: unexpected end of document");
    }

    @Test
    void reportsTheMessageOfTheTypeThatRejectsAValue() {
        assertThatThrownBy(() -> json.read("{\"links\":[{\"\uD83D\":1}]}"))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageContaining("at /links/0: an extension name must not contain a lone surrogate");
    }

    @Tag("slow")
    @Test
    void rejectsADocumentOfTwoHundredMegabytesWithoutLoadingIt() {
        InputStream endless = repeated("{\"title\": \"", "a".repeat(1 << 20), 200, "\"}");
        assertThatThrownBy(() -> json.read(endless))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageContaining("the document is longer than allowed (ReadLimits.maxDocumentLength)");
    }

    @Test
    void rejectsANestingDepthOfOneHundredThousand() {
        assertThatThrownBy(() -> json.read("{\"x\":" + "[".repeat(100_000)))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageContaining("objects and arrays are nested deeper than allowed (ReadLimits.maxDepth)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"12345678901\"}                       | maxStringLength",
                "{\"x\":[[[1]]]}                                   | maxDepth",
                "{\"x\":12345678901}                               | maxNumberLength",
                "{\"x2345678901\":1}                               | maxNameLength",
                "{\"title\":\"1\",\"tags\":[\"1\",\"1\",\"1\",\"1\",\"1\",\"1\",\"1\"]} | maxDocumentLength"
            })
    void namesTheLimitThatADocumentExceeds(String document, String limit) {
        PostmortemJson narrow = PostmortemJson.builder()
                .limits(ReadLimits.builder()
                        .maxStringLength(10)
                        .maxDepth(3)
                        .maxNumberLength(10)
                        .maxNameLength(10)
                        .maxDocumentLength(40)
                        .build())
                .build();
        assertThatThrownBy(() -> narrow.read(document))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageContaining("(ReadLimits." + limit + ")");
    }

    @Test
    void reportsAFailureOfAFileAsAnIOException(@TempDir Path folder) {
        assertThatThrownBy(() -> json.read(folder.resolve("missing.json"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> json.read(folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> json.write(json.read("{}"), folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a directory");
    }

    @Test
    void reportsAFailureOfAStreamAsAnIOException() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection was reset");
            }
        };
        assertThatThrownBy(() -> json.read(failing))
                .isInstanceOf(IOException.class)
                .hasMessage("the connection was reset");
    }

    private static InputStream repeated(String before, String part, int times, String after) {
        List<InputStream> parts = new java.util.ArrayList<>();
        parts.add(stream(before));
        for (int i = 0; i < times; i++) {
            parts.add(stream(part));
        }
        parts.add(stream(after));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static InputStream stream(String text) {
        return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

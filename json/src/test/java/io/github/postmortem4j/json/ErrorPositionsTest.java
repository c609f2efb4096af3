package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** An error has the same position through every entry point, in every encoding, with and without a byte order mark. */
class ErrorPositionsTest {

    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE");

    private final PostmortemJson json = PostmortemJson.create();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvFileSource(resources = "error-positions.csv", delimiter = '|', quoteCharacter = '`')
    void areTheSameThroughEveryEntryPoint(String escaped, String position) throws IOException {
        String document = escaped.translateEscapes().replace("LONG", "é😀".repeat(40_000));
        Map<String, ThrowingCallable> entryPoints = entryPoints(document);
        Map<String, String> expected = new LinkedHashMap<>();
        entryPoints.keySet().forEach(name -> expected.put(name, position));
        assertThat(positions(entryPoints)).isEqualTo(expected);
    }

    private static Map<String, String> positions(Map<String, ThrowingCallable> entryPoints) {
        Map<String, String> positions = new LinkedHashMap<>();
        entryPoints.forEach((name, read) -> positions.put(name, position(read)));
        return positions;
    }

    private static String position(ThrowingCallable read) {
        PostmortemJsonException error = catchThrowableOfType(PostmortemJsonException.class, read);
        return error.getLine() + ":" + error.getColumn();
    }

    private Map<String, ThrowingCallable> entryPoints(String document) throws IOException {
        Map<String, ThrowingCallable> entryPoints = new LinkedHashMap<>();
        for (String mark : List.of("", "\uFEFF")) {
            String text = mark + document;
            String name = mark.isEmpty() ? "" : " with a byte order mark";
            entryPoints.put("String" + name, () -> json.read(text));
            entryPoints.put("Reader" + name, () -> json.read(new StringReader(text)));
            for (String encoding : ENCODINGS) {
                byte[] bytes = text.getBytes(Charset.forName(encoding));
                Path file = Files.write(directory.resolve(encoding + mark.length() + ".json"), bytes);
                entryPoints.put("bytes in " + encoding + name, () -> json.read(bytes));
                entryPoints.put("stream in " + encoding + name, () -> json.read(new ByteArrayInputStream(bytes)));
                entryPoints.put("file in " + encoding + name, () -> json.read(file));
                entryPoints.put("update in " + encoding + name, () -> json.update(file, postmortem -> postmortem));
            }
            if (document.indexOf('\n') < 0 && document.indexOf('\r') < 0) {
                byte[] line = text.getBytes(StandardCharsets.UTF_8);
                entryPoints.put(
                        "JSON Lines" + name,
                        () -> json.stream(new ByteArrayInputStream(line)).forEach(JsonLine::read));
            }
        }
        return entryPoints;
    }
}

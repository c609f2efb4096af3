package io.github.postmortem4j.json.internal.input;

import io.github.postmortem4j.json.internal.error.FileErrors;
import io.github.postmortem4j.json.internal.error.JsonError;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;

/**
 * The JSON text of a document, in memory.
 *
 * <p>It can be parsed more than once: after an error, to find the format version of the document and the position of the
 * error, which is always that in the text, because parsers of bytes and of characters differ by one column for some
 * errors.
 */
public sealed interface JsonInput {

    /** {@return an input of characters} */
    static JsonInput of(String json) {
        return new Text(withoutByteOrderMark(Objects.requireNonNull(json, "json")));
    }

    /** {@return an input of bytes in UTF-8, UTF-16, or UTF-32} */
    static JsonInput of(byte[] json) {
        return new Bytes(Objects.requireNonNull(json, "json"), false);
    }

    /** {@return a line of JSON Lines, which must be in UTF-8} */
    static JsonInput ofLine(byte[] json) {
        return new Bytes(json, true);
    }

    /** Reads a stream to its end, but no more than one byte past the maximum length. */
    static JsonInput of(InputStream json, int maxLength) throws IOException {
        return new Bytes(json.readNBytes((int) Math.min((long) maxLength + 1, Integer.MAX_VALUE)), false);
    }

    /** Reads a file like a stream; an exception names the file. */
    static JsonInput of(Path file, int maxLength) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return of(stream, maxLength);
        } catch (IOException e) {
            throw FileErrors.naming(file, e);
        }
    }

    /** Reads a reader to its end, but not much further than the maximum length. */
    static JsonInput of(Reader json, int maxLength) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = json.read(buffer); n >= 0 && text.length() <= maxLength; n = json.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return new Text(withoutByteOrderMark(text.toString()));
    }

    /** Java's decoders keep the byte order mark of a file as a character. */
    private static String withoutByteOrderMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    /** {@return the length in bytes, or in characters if the input consists of characters} */
    int length();

    /** {@return a parser at the start of the input} */
    JsonParser open(TokenStreamFactory factory);

    /** {@return the input as characters, for errors; this input if it has malformed bytes} */
    default JsonInput decoded() {
        return this;
    }

    /** {@return the input as characters, with replacement characters for malformed bytes} */
    String text();

    /** {@return the error at the first malformed bytes, or {@code null} if there are none} */
    @Nullable JsonError malformedBytes();

    /** {@return the error that the encoding is not supported here, or {@code null} if it is} */
    default @Nullable JsonError unsupportedEncoding() {
        return null;
    }

    /** {@return the column in characters for a column that the parser reports} */
    int columnInCharacters(int line, int column);

    /** An input of characters. */
    record Text(String text) implements JsonInput {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public JsonParser open(TokenStreamFactory factory) {
            return factory.createParser(ObjectReadContext.empty(), text);
        }

        @Override
        public @Nullable JsonError malformedBytes() {
            return null;
        }

        @Override
        public int columnInCharacters(int line, int column) {
            return column;
        }
    }

    /** An input of bytes. */
    final class Bytes implements JsonInput {

        private final byte[] bytes;
        private final boolean line;

        private Bytes(byte[] bytes, boolean line) {
            this.bytes = bytes;
            this.line = line;
        }

        @Override
        public int length() {
            return bytes.length;
        }

        @Override
        public JsonParser open(TokenStreamFactory factory) {
            return factory.createParser(ObjectReadContext.empty(), bytes);
        }

        @Override
        public String text() {
            return JsonEncoding.of(bytes).decode(bytes);
        }

        @Override
        public JsonInput decoded() {
            return malformedBytes() == null ? new Text(text()) : this;
        }

        @Override
        public @Nullable JsonError malformedBytes() {
            return MalformedBytes.find(bytes);
        }

        @Override
        public @Nullable JsonError unsupportedEncoding() {
            return line ? MalformedBytes.unsupportedEncodingOfLine(bytes) : null;
        }

        @Override
        public int columnInCharacters(int line, int column) {
            return JsonEncoding.of(bytes).columnInCharacters(bytes, line, column);
        }
    }
}

package io.github.postmortem4j.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of a document, in memory, so that it can be looked at more than once: an error wants to know where it is in
 * characters, and of which version of the format the document is.
 */
public sealed interface Source {

    /** {@return the text} */
    static Source of(String json) {
        return new Text(withoutMark(Objects.requireNonNull(json, "json")));
    }

    /** {@return the bytes, in any encoding that JSON is written in} */
    static Source of(byte[] json) {
        return new Bytes(Objects.requireNonNull(json, "json"));
    }

    /** Reads a stream, to its end or a little past the longest document that is taken. */
    static Source of(InputStream json, int maxLength) throws IOException {
        return new Bytes(json.readNBytes((int) Math.min((long) maxLength + 1, Integer.MAX_VALUE)));
    }

    /** Reads a reader, to its end or a little past the longest document that is taken. */
    static Source of(Reader json, int maxLength) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = json.read(buffer); n >= 0 && text.length() <= maxLength; n = json.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return new Text(withoutMark(text.toString()));
    }

    /** Who reads a file into a text, or through a reader, keeps the mark that its bytes began with. */
    private static String withoutMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    /** {@return how long it is, in bytes or characters, as it was given} */
    int length();

    /** Opens it for the mapper's parser. */
    JsonParser open(JsonMapper mapper);

    /** {@return it as characters; bytes that are none become replacement characters} */
    String text();

    /** {@return what is wrong with bytes in it that are no text, or {@code null} if there are none} */
    @Nullable Problem brokenText();

    /** {@return the column, in characters, of what a parser found in a column of its own} */
    int columnInCharacters(int line, int column);

    /** Characters. */
    record Text(String text) implements Source {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public JsonParser open(JsonMapper mapper) {
            return mapper.createParser(text);
        }

        @Override
        public @Nullable Problem brokenText() {
            return null;
        }

        @Override
        public int columnInCharacters(int line, int column) {
            return column;
        }
    }

    /** Bytes. */
    final class Bytes implements Source {

        private final byte[] bytes;

        private Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int length() {
            return bytes.length;
        }

        @Override
        public JsonParser open(JsonMapper mapper) {
            return mapper.createParser(bytes);
        }

        @Override
        public String text() {
            return JsonEncoding.of(bytes).decode(bytes);
        }

        @Override
        public @Nullable Problem brokenText() {
            return BrokenText.in(bytes);
        }

        @Override
        public int columnInCharacters(int line, int column) {
            return JsonEncoding.of(bytes).columnInCharacters(bytes, line, column);
        }
    }
}

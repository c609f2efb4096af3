package io.github.postmortem4j.json;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.internal.codec.DocumentCodec;
import io.github.postmortem4j.json.internal.error.JsonErrorException;
import io.github.postmortem4j.json.internal.input.JsonInput;
import io.github.postmortem4j.json.internal.input.JsonLinesSpliterator;
import io.github.postmortem4j.json.internal.read.FormatUpgrades;
import io.github.postmortem4j.json.internal.read.PostmortemJsonReader;
import io.github.postmortem4j.json.internal.write.AtomicFile;
import io.github.postmortem4j.json.internal.write.PostmortemJsonWriter;
import io.github.postmortem4j.source.SourcePositions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads and writes postmortems as JSON.
 *
 * <p>Reading is strict: duplicate properties, content after the document, and values of the wrong type are errors. An
 * explicit {@code null} means absent. By default, the limits are {@link ReadLimits#defaults()}.
 *
 * <p>Nothing is lost: unknown properties are kept and written back, and times keep their offset ({@code Z}, {@code
 * +00:00} and {@code -00:00} are the same offset, written as {@code Z}). Equal values are written as equal bytes, in
 * the compact form by default.
 *
 * <p>An invalid document is reported as a {@link PostmortemJsonException}, and a failure of a file or stream as an
 * {@link IOException}. No argument may be {@code null}. Instances are immutable, thread-safe, and expensive to create:
 * reuse them.
 */
public final class PostmortemJson {

    private final PostmortemJsonReader reader;
    private final PostmortemJsonWriter writer;
    private final int maxDocumentLength;

    private PostmortemJson(Builder builder) {
        DocumentCodec codec = DocumentCodec.withLimits(builder.limits.toJackson());
        this.maxDocumentLength = builder.limits.getMaxDocumentLength();
        this.reader = new PostmortemJsonReader(codec, builder.upgrades, maxDocumentLength);
        this.writer = new PostmortemJsonWriter(codec, builder.indented);
    }

    /** {@return a new instance with the default settings} */
    public static PostmortemJson create() {
        return builder().build();
    }

    /** {@return a new builder with the default settings} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a document from a string.
     *
     * @param json one JSON object
     * @return the postmortem
     * @throws PostmortemJsonException if the string is not a valid document or exceeds a limit
     */
    public Postmortem read(String json) {
        return read(JsonInput.of(json), 1);
    }

    /**
     * Reads a document from bytes.
     *
     * @param json one JSON object in UTF-8, UTF-16, or UTF-32
     * @return the postmortem
     * @throws PostmortemJsonException if the bytes are not a valid document or exceed a limit
     */
    public Postmortem read(byte[] json) {
        return read(JsonInput.of(json), 1);
    }

    /**
     * Reads a document from a file.
     *
     * @param file a file with one JSON object in UTF-8, UTF-16, or UTF-32
     * @return the postmortem
     * @throws PostmortemJsonException if the content is not a valid document or exceeds a limit
     * @throws IOException if the file cannot be read
     */
    public Postmortem read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /**
     * Reads a document from a stream, up to the end of the stream. Does not close the stream.
     *
     * @param json a stream of one JSON object in UTF-8, UTF-16, or UTF-32
     * @return the postmortem
     * @throws PostmortemJsonException if the content is not a valid document or exceeds a limit
     * @throws IOException if the stream cannot be read
     */
    public Postmortem read(InputStream json) throws IOException {
        return read(JsonInput.of(json, maxDocumentLength), 1);
    }

    /**
     * Reads a document from a reader, up to the end of the reader. Does not close the reader.
     *
     * @param json a reader of one JSON object
     * @return the postmortem
     * @throws PostmortemJsonException if the content is not a valid document or exceeds a limit
     * @throws IOException if the reader cannot be read
     */
    public Postmortem read(Reader json) throws IOException {
        return read(JsonInput.of(json, maxDocumentLength), 1);
    }

    /**
     * Reads JSON Lines, one document per line, in order and in constant memory. Does not close {@code json}.
     *
     * <p>Use {@code stream(json).map(JsonLine::read)} to read all documents. The returned stream is sequential,
     * because parallel streams read ahead without a bound; the lines can be parsed by other threads.
     *
     * @param json documents in UTF-8, one per line; blank lines are skipped
     * @return the lines, not parsed yet; a failure of {@code json} is thrown as an {@link UncheckedIOException}
     */
    public Stream<JsonLine> stream(InputStream json) {
        Objects.requireNonNull(json, "json");
        return StreamSupport.stream(
                new JsonLinesSpliterator<>(json, maxDocumentLength, (input, n) -> new JsonLine(this, input, n)), false);
    }

    /**
     * Reads a JSON Lines file, like {@link #stream(InputStream)}.
     *
     * @param file a file with documents in UTF-8, one per line; blank lines are skipped
     * @return the lines, not parsed yet; closing the stream closes the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<JsonLine> stream(Path file) throws IOException {
        InputStream json = Files.newInputStream(file);
        return stream(json).onClose(() -> JsonLinesSpliterator.close(json));
    }

    /**
     * Returns the positions of the values in a document, for example to show findings in its text.
     *
     * @param json one JSON value, which need not be a valid postmortem
     * @return the positions of all values
     * @throws PostmortemJsonException if the string is not valid JSON or exceeds a limit
     */
    public SourcePositions positions(String json) {
        return positions(JsonInput.of(json), 1);
    }

    /**
     * Returns the positions of the values in a document, for example to show findings in its text.
     *
     * @param json one JSON value in UTF-8, UTF-16, or UTF-32, which need not be a valid postmortem
     * @return the positions of all values
     * @throws PostmortemJsonException if the bytes are not valid JSON or exceed a limit
     */
    public SourcePositions positions(byte[] json) {
        return positions(JsonInput.of(json), 1);
    }

    /**
     * Writes a document to a string.
     *
     * @param postmortem the postmortem
     * @return the JSON
     * @throws PostmortemJsonException if a time or date cannot be represented in RFC 3339
     */
    public String write(Postmortem postmortem) {
        try {
            return writer.text(postmortem);
        } catch (JsonErrorException e) {
            throw new PostmortemJsonException(e.error(), e.getCause());
        }
    }

    /**
     * Writes a document to bytes.
     *
     * @param postmortem the postmortem
     * @return the JSON in UTF-8
     * @throws PostmortemJsonException if a time or date cannot be represented in RFC 3339
     */
    public byte[] writeBytes(Postmortem postmortem) {
        try {
            return writer.bytes(postmortem);
        } catch (JsonErrorException e) {
            throw new PostmortemJsonException(e.error(), e.getCause());
        }
    }

    /**
     * Writes a document to a file in UTF-8. An existing file is replaced atomically (unless it is a mount point), so an
     * error leaves its old content. If the process is killed, a temporary file {@code .postmortem-….tmp} may remain.
     *
     * @param postmortem the postmortem
     * @param file the file, in an existing folder
     * @throws PostmortemJsonException if a time or date cannot be represented in RFC 3339
     * @throws IOException if the file cannot be written
     */
    public void write(Postmortem postmortem, Path file) throws IOException {
        AtomicFile.write(file, writeBytes(postmortem));
    }

    /**
     * Writes a document to a stream in UTF-8 and flushes the stream. Does not close the stream.
     *
     * @param postmortem the postmortem
     * @param stream the stream
     * @throws PostmortemJsonException if a time or date cannot be represented in RFC 3339; then nothing is written
     * @throws IOException if the stream cannot be written
     */
    public void write(Postmortem postmortem, OutputStream stream) throws IOException {
        stream.write(writeBytes(postmortem));
        stream.flush();
    }

    /**
     * Writes a document to a writer and flushes the writer. Does not close the writer.
     *
     * @param postmortem the postmortem
     * @param writer the writer
     * @throws PostmortemJsonException if a time or date cannot be represented in RFC 3339; then nothing is written
     * @throws IOException if the writer cannot be written
     */
    public void write(Postmortem postmortem, Writer writer) throws IOException {
        writer.write(write(postmortem));
        writer.flush();
    }

    Postmortem read(JsonInput input, int firstLine) {
        try {
            return reader.read(input);
        } catch (JsonErrorException e) {
            throw new PostmortemJsonException(e.error().inTextFrom(firstLine), e.getCause());
        }
    }

    SourcePositions positions(JsonInput input, int firstLine) {
        try {
            return reader.positions(input, firstLine);
        } catch (JsonErrorException e) {
            throw new PostmortemJsonException(e.error().inTextFrom(firstLine), e.getCause());
        }
    }

    /** A builder of {@link PostmortemJson}. Not safe for use by multiple threads. */
    public static final class Builder {

        private boolean indented;
        private ReadLimits limits = ReadLimits.defaults();
        private FormatUpgrades upgrades = FormatUpgrades.BUILT_IN;

        private Builder() {}

        /** For tests, because no version of the format precedes the first one. */
        Builder upgrades(FormatUpgrades upgrades) {
            this.upgrades = upgrades;
            return this;
        }

        /**
         * Sets whether to write two spaces of indentation and a final line feed instead of the compact form, the
         * default.
         *
         * @param indented whether to indent
         * @return this builder
         */
        public Builder indented(boolean indented) {
            this.indented = indented;
            return this;
        }

        /**
         * Sets the limits for reading.
         *
         * @param limits the limits
         * @return this builder
         */
        public Builder limits(ReadLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** {@return a new {@code PostmortemJson} with the settings of this builder} */
        public PostmortemJson build() {
            return new PostmortemJson(this);
        }
    }
}

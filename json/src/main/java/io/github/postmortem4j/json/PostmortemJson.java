package io.github.postmortem4j.json;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.internal.AtomicFile;
import io.github.postmortem4j.json.internal.DocumentException;
import io.github.postmortem4j.json.internal.DocumentReader;
import io.github.postmortem4j.json.internal.DocumentWriter;
import io.github.postmortem4j.json.internal.Lines;
import io.github.postmortem4j.json.internal.Mappers;
import io.github.postmortem4j.json.internal.Source;
import io.github.postmortem4j.json.internal.Upgrades;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes postmortems as JSON.
 *
 * <p>By default it writes the compact form and reads within {@link ReadLimits#defaults()}. It is strict: a member that
 * stands twice, text after the document, and a value of the wrong type are errors. It loses nothing: members that this
 * version does not know are kept and written back, and times keep the offset they were written with ({@code Z},
 * {@code +00:00} and {@code -00:00} are one offset, written {@code Z}). An explicit {@code null} means absent. The same
 * value always gives the same bytes.
 *
 * <p>Whatever is wrong with a document is a {@link PostmortemJsonException}; trouble with a file or stream is an
 * {@link IOException}. No argument may be {@code null}. Instances are immutable and safe for use by many threads; making
 * one is costly, so keep it.
 */
public final class PostmortemJson {

    private final DocumentReader reader;
    private final DocumentWriter writer;
    private final int maxDocumentLength;

    private PostmortemJson(Builder builder) {
        JsonMapper mapper = Mappers.strict(builder.limits.toJackson());
        this.maxDocumentLength = builder.limits.getMaxDocumentLength();
        this.reader = new DocumentReader(mapper, builder.upgrades, maxDocumentLength);
        this.writer = new DocumentWriter(mapper, builder.indented);
    }

    /** {@return one with the defaults} */
    public static PostmortemJson create() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a document from a text.
     *
     * @param json one JSON object
     * @return the postmortem
     * @throws PostmortemJsonException if it is not one, or reaches a limit
     */
    public Postmortem read(String json) {
        return read(Source.of(json), 1);
    }

    /**
     * Reads a document from bytes.
     *
     * @param json one JSON object in UTF-8 (UTF-16 and UTF-32 are recognised)
     * @return the postmortem
     * @throws PostmortemJsonException if it is not one, or reaches a limit
     */
    public Postmortem read(byte[] json) {
        return read(Source.of(json), 1);
    }

    /**
     * Reads a document from a file.
     *
     * @param file a file that holds one JSON object in UTF-8 (UTF-16 and UTF-32 are recognised)
     * @return the postmortem
     * @throws PostmortemJsonException if it does not hold one, or reaches a limit
     * @throws IOException if the file cannot be read
     */
    public Postmortem read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /**
     * Reads a document from a stream, to its end. The stream is not closed.
     *
     * @param json a stream of one JSON object in UTF-8 (UTF-16 and UTF-32 are recognised)
     * @return the postmortem
     * @throws PostmortemJsonException if it does not hold one, or reaches a limit
     * @throws IOException if the stream cannot be read
     */
    public Postmortem read(InputStream json) throws IOException {
        return read(Source.of(json, maxDocumentLength), 1);
    }

    /**
     * Reads a document from a reader, to its end. The reader is not closed.
     *
     * @param json a reader of one JSON object
     * @return the postmortem
     * @throws PostmortemJsonException if it does not hold one, or reaches a limit
     * @throws IOException if the reader cannot be read
     */
    public Postmortem read(Reader json) throws IOException {
        return read(Source.of(json, maxDocumentLength), 1);
    }

    /**
     * Goes through newline-delimited JSON, a document a line, in order and in constant memory. It begins where the stream
     * stands, and does not close it.
     *
     * <p>{@code stream(json).map(JsonLine::read)} has the documents. It is never parallel, as Java's parallel streams read ahead
     * without bound; the lines may be read on other threads.
     *
     * @param json documents in UTF-8, each on a line of its own; blank lines are left out
     * @return the lines; they are refused when they are read, and trouble with the stream is an {@link UncheckedIOException}
     */
    public Stream<JsonLine> stream(InputStream json) {
        Objects.requireNonNull(json, "json");
        return StreamSupport.stream(
                new Lines<>(json, maxDocumentLength, (source, n) -> new JsonLine(this, source, n)), false);
    }

    /**
     * Goes through a file of newline-delimited JSON, as through a {@linkplain #stream(InputStream) stream}.
     *
     * @param file a file that holds documents in UTF-8, each on a line of its own
     * @return the lines; to be closed, which closes the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<JsonLine> stream(Path file) throws IOException {
        InputStream json = Files.newInputStream(file);
        return stream(json).onClose(() -> Lines.close(json));
    }

    /**
     * Finds where the values of a document stand, to show findings in its text.
     *
     * @param json one JSON value; it need not be a postmortem
     * @return the places of its values
     * @throws PostmortemJsonException if it is not JSON, or reaches a limit
     */
    public SourcePositions positions(String json) {
        return positions(Source.of(json), 1);
    }

    /**
     * Finds where the values of a document stand, to show findings in its text.
     *
     * @param json one JSON value in UTF-8 (UTF-16 and UTF-32 are recognised); it need not be a postmortem
     * @return the places of its values
     * @throws PostmortemJsonException if it is not JSON, or reaches a limit
     */
    public SourcePositions positions(byte[] json) {
        return positions(Source.of(json), 1);
    }

    /**
     * Writes a document to a text.
     *
     * @param postmortem the postmortem
     * @return its JSON
     * @throws PostmortemJsonException if it holds a time that RFC 3339 has no form for
     */
    public String write(Postmortem postmortem) {
        try {
            return writer.text(postmortem);
        } catch (DocumentException e) {
            throw new PostmortemJsonException(e.problem(), e.getCause());
        }
    }

    /**
     * Writes a document to bytes.
     *
     * @param postmortem the postmortem
     * @return its JSON in UTF-8
     * @throws PostmortemJsonException if it holds a time that RFC 3339 has no form for
     */
    public byte[] writeBytes(Postmortem postmortem) {
        try {
            return writer.bytes(postmortem);
        } catch (DocumentException e) {
            throw new PostmortemJsonException(e.problem(), e.getCause());
        }
    }

    /**
     * Writes a document to a file, in UTF-8, replacing what is there in one step: whatever fails, the file holds the old
     * document or the new one. A process that is killed meanwhile may leave the beginning of the new one beside it, in a
     * file named {@code .postmortem-….tmp}, which nobody needs.
     *
     * @param postmortem the postmortem
     * @param file the file; its folder exists
     * @throws PostmortemJsonException if it holds a time that RFC 3339 has no form for
     * @throws IOException if the file cannot be written
     */
    public void write(Postmortem postmortem, Path file) throws IOException {
        AtomicFile.write(file, writeBytes(postmortem));
    }

    /**
     * Writes a document to a stream, in UTF-8, and flushes it. The stream is not closed.
     *
     * @param postmortem the postmortem
     * @param stream the stream
     * @throws PostmortemJsonException if it holds a time that RFC 3339 has no form for; then nothing was written
     * @throws IOException if the stream cannot be written
     */
    public void write(Postmortem postmortem, OutputStream stream) throws IOException {
        stream.write(writeBytes(postmortem));
        stream.flush();
    }

    /**
     * Writes a document to a writer, and flushes it. The writer is not closed.
     *
     * @param postmortem the postmortem
     * @param writer the writer
     * @throws PostmortemJsonException if it holds a time that RFC 3339 has no form for; then nothing was written
     * @throws IOException if the writer cannot be written
     */
    public void write(Postmortem postmortem, Writer writer) throws IOException {
        writer.write(write(postmortem));
        writer.flush();
    }

    Postmortem read(Source source, int firstLine) {
        try {
            return reader.read(source);
        } catch (DocumentException e) {
            throw new PostmortemJsonException(e.problem().from(firstLine), e.getCause());
        }
    }

    SourcePositions positions(Source source, int firstLine) {
        try {
            return reader.positions(source, firstLine);
        } catch (DocumentException e) {
            throw new PostmortemJsonException(e.problem().from(firstLine), e.getCause());
        }
    }

    /** Builds a {@link PostmortemJson}. Not safe for use by several threads. */
    public static final class Builder {

        private boolean indented;
        private ReadLimits limits = ReadLimits.defaults();
        private Upgrades upgrades = Upgrades.BUILT_IN;

        private Builder() {}

        /** For tests: the first version of the format has none before it. */
        Builder upgrades(Upgrades upgrades) {
            this.upgrades = upgrades;
            return this;
        }

        /**
         * Sets whether to write for people: two spaces of indentation, line feeds, one at the end. Compact by default.
         *
         * @param indented whether to indent
         * @return this builder
         */
        public Builder indented(boolean indented) {
            this.indented = indented;
            return this;
        }

        /**
         * Sets how much to take before a document is refused.
         *
         * @param limits the limits
         * @return this builder
         */
        public Builder limits(ReadLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** {@return the door} */
        public PostmortemJson build() {
            return new PostmortemJson(this);
        }
    }
}

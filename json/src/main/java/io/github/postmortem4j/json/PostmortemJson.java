package io.github.postmortem4j.json;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.internal.codec.DocumentCodec;
import io.github.postmortem4j.json.internal.input.JsonInput;
import io.github.postmortem4j.json.internal.input.JsonLinesSpliterator;
import io.github.postmortem4j.json.internal.patch.MergePatch;
import io.github.postmortem4j.json.internal.read.PostmortemJsonReader;
import io.github.postmortem4j.json.internal.write.AtomicFile;
import io.github.postmortem4j.json.internal.write.FileUpdate;
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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

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
 * {@link IOException}. No argument may be {@code null}. Instances are immutable, thread-safe, and expensive to build:
 * reuse them. Creation throws an {@link IncompatibleJacksonException} beside versions of Jackson that do not fit.
 */
public final class PostmortemJson {

    private final PostmortemJsonReader reader;
    private final PostmortemJsonWriter writer;
    private final MergePatch patch;
    private final int maxDocumentLength;

    private PostmortemJson(PostmortemJsonSettings builder) {
        IncompatibleJacksonException.throwIfIncompatible();
        DocumentCodec codec = DocumentCodec.withLimits(builder.limits.toJackson());
        this.maxDocumentLength = builder.limits.getMaxDocumentLength();
        this.reader = new PostmortemJsonReader(
                codec, builder.upgrades, maxDocumentLength, builder.rejectsUnknownProperties());
        this.writer = new PostmortemJsonWriter(codec, builder.indented);
        this.patch = new MergePatch(reader.mapper(), reader, writer);
    }

    /** {@return the instance with the default settings; always the same one, so a call is cheap} */
    public static PostmortemJson create() {
        return DefaultPostmortemJson.get();
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
        return read(JsonInput.of(json), TextOrigin.MEMORY);
    }

    /**
     * Reads a document from bytes.
     *
     * @param json one JSON object in UTF-8, UTF-16, or UTF-32
     * @return the postmortem
     * @throws PostmortemJsonException if the bytes are not a valid document or exceed a limit
     */
    public Postmortem read(byte[] json) {
        return read(JsonInput.of(json), TextOrigin.MEMORY);
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
        return read(JsonInput.of(file, maxDocumentLength), TextOrigin.of(file));
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
        return read(JsonInput.of(json, maxDocumentLength), TextOrigin.MEMORY);
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
        return read(JsonInput.of(json, maxDocumentLength), TextOrigin.MEMORY);
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
        return lines(Objects.requireNonNull(json, "json"), null);
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
        return lines(json, file.toString()).onClose(() -> JsonLinesSpliterator.close(json));
    }

    private Stream<JsonLine> lines(InputStream json, @Nullable String source) {
        BiFunction<JsonInput, Integer, JsonLine> toLine =
                (input, number) -> new JsonLine(this, input, new TextOrigin(source, number));
        return StreamSupport.stream(new JsonLinesSpliterator<>(json, maxDocumentLength, toLine), false);
    }

    /**
     * {@return the positions of all values in a document, for example to show findings in its text}
     *
     * @param json one JSON value, which need not be a valid postmortem
     * @throws PostmortemJsonException if the string is not valid JSON or exceeds a limit
     */
    public SourcePositions positions(String json) {
        return positions(JsonInput.of(json), TextOrigin.MEMORY);
    }

    /**
     * {@return the positions of all values in a document, for example to show findings in its text}
     *
     * @param json one JSON value in UTF-8, UTF-16, or UTF-32, which need not be a valid postmortem
     * @throws PostmortemJsonException if the bytes are not valid JSON or exceed a limit
     */
    public SourcePositions positions(byte[] json) {
        return positions(JsonInput.of(json), TextOrigin.MEMORY);
    }

    /**
     * Applies a merge patch (RFC 7396, {@code application/merge-patch+json}): {@code null} removes a property, an object
     * changes the properties that it has, and any other value replaces the old one, arrays included.
     *
     * @param postmortem the postmortem to change, which stays as it is
     * @param patch a JSON object
     * @return the changed postmortem
     * @throws PostmortemJsonException if the patch is not a JSON object, its result is not a valid document, or either
     *     exceeds a limit; the position is the one in the patch
     */
    public Postmortem mergePatch(Postmortem postmortem, String patch) {
        return TextOrigin.MEMORY.report(() -> this.patch.apply(postmortem, JsonInput.of(patch)));
    }

    /**
     * Changes a document in a file, without losing the update of another thread or process that uses this method.
     *
     * <p>Reads the file, applies the change, and replaces the file like {@link #write(Postmortem, Path)}, under a lock
     * for which it waits. If another program changes the file in the meantime, the file is read again and the change is
     * applied again. Windows line endings are kept. Nothing is written if the change returns an equal value or throws.
     * The lock is a file {@code .postmortem-….lock} in the same folder, which remains on Windows or if the process is
     * killed; the next update uses it.
     *
     * @param file an existing file, or a symbolic link to one, in a folder that this process can write to. The file
     *     system must support locks; on a network, those of all hosts.
     * @param change computes the new value, without side effects and without updating the same file
     * @return the value that the change returned
     * @throws PostmortemJsonException if the content of the file is invalid, or the new value cannot be written
     * @throws IOException if the file cannot be read, locked or replaced, or changes ten times during the update
     * @throws IllegalStateException if the change updates the same file
     */
    public Postmortem update(Path file, UnaryOperator<Postmortem> change) throws IOException {
        Objects.requireNonNull(change, "change");
        return FileUpdate.update(file, maxDocumentLength, content -> {
            Postmortem before = read(JsonInput.of(content), TextOrigin.of(file));
            Postmortem after = Objects.requireNonNull(change.apply(before), "the change returned null");
            return new FileUpdate.Outcome<>(after, after.equals(before) ? null : bytes(after, TextOrigin.of(file)));
        });
    }

    /**
     * {@return a document as JSON}
     *
     * @param postmortem the postmortem
     * @throws PostmortemJsonException if a time or date cannot be represented in RFC 3339
     */
    public String write(Postmortem postmortem) {
        return TextOrigin.MEMORY.report(() -> writer.text(postmortem));
    }

    /**
     * {@return a document as JSON in UTF-8}
     *
     * @param postmortem the postmortem
     * @throws PostmortemJsonException if a time or date cannot be represented in RFC 3339
     */
    public byte[] writeBytes(Postmortem postmortem) {
        return bytes(postmortem, TextOrigin.MEMORY);
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
        AtomicFile.write(file, bytes(postmortem, TextOrigin.of(file)));
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

    Postmortem read(JsonInput input, TextOrigin origin) {
        return origin.report(() -> reader.read(input));
    }

    SourcePositions positions(JsonInput input, TextOrigin origin) {
        return origin.report(() -> reader.positions(input, origin.firstLine()));
    }

    private byte[] bytes(Postmortem postmortem, TextOrigin target) {
        return target.report(() -> writer.bytes(postmortem));
    }

    /** A builder of {@link PostmortemJson}. Not safe for use by multiple threads. */
    public static final class Builder extends PostmortemJsonSettings {

        private Builder() {}

        /** {@return a new {@code PostmortemJson} with the settings of this builder} */
        public PostmortemJson build() {
            return new PostmortemJson(this);
        }
    }
}

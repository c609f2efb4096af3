package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.json.JsonLine;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The place to load a document from.
 *
 * @param name the name for messages
 * @param file the file, or the directory that could not be searched; {@code null} for standard input
 * @param relativePath the path below the directory that was given as argument; the file name if the file itself was
 * @param format the format of the document
 * @param line the line that contains the document, or {@code null} if the document is the whole file
 * @param unusable the reason why there is nothing to load, or {@code null}
 */
public record DocumentSource(
        String name,
        @Nullable Path file,
        Path relativePath,
        InputFormat format,
        @Nullable JsonLine line,
        @Nullable UnusableInputException unusable) {

    static DocumentSource standardInput(InputFormat format) {
        return new DocumentSource("standard input", null, Path.of("standard-input"), format, null, null);
    }

    static DocumentSource file(Path file, InputFormat format) {
        Path name = file.getFileName();
        return new DocumentSource(file.toString(), file, name == null ? file : name, format, null, null);
    }

    static DocumentSource below(Path directory, Path relativePath, InputFormat format) {
        Path file = directory.resolve(relativePath);
        return new DocumentSource(file.toString(), file, relativePath, format, null, null);
    }

    static DocumentSource unusable(Path file, InputFormat format, UnusableInputException reason) {
        return new DocumentSource(file.toString(), file, file, format, null, reason);
    }

    /** Returns the source of the document in one line of this file. */
    DocumentSource withLine(JsonLine line) {
        return new DocumentSource(name, file, relativePath, format, line, null);
    }

    /** Returns this source, marked as unusable. */
    DocumentSource withError(UnusableInputException reason) {
        return new DocumentSource(name, file, relativePath, format, null, reason);
    }

    /** Returns the name, followed by the line number if the document is one line of a file. */
    public String label() {
        return line == null ? name : name + ":" + line.getNumber();
    }

    public boolean isStandardInput() {
        return file == null;
    }
}

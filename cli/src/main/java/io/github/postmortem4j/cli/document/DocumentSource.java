package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.json.JsonLine;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a document is to be read from.
 *
 * @param name how it is called in messages
 * @param file the file, or what was found in its place; {@code null} for standard input
 * @param placeInFolder where it is below the folder that was named; for a file that was named itself, its own name
 * @param form what it is written in
 * @param line the line that is the document; {@code null} when the whole file is
 * @param unusable why there is nothing to read; {@code null} when there may be
 */
public record DocumentSource(
        String name,
        @Nullable Path file,
        Path placeInFolder,
        InputFormat form,
        @Nullable JsonLine line,
        @Nullable UnusableInputException unusable) {

    static DocumentSource standardInput(InputFormat form) {
        return new DocumentSource("standard input", null, Path.of("standard-input"), form, null, null);
    }

    static DocumentSource file(Path file, InputFormat form) {
        Path name = file.getFileName();
        return new DocumentSource(file.toString(), file, name == null ? file : name, form, null, null);
    }

    static DocumentSource below(Path folder, Path placeInFolder, InputFormat form) {
        Path file = folder.resolve(placeInFolder);
        return new DocumentSource(file.toString(), file, placeInFolder, form, null, null);
    }

    static DocumentSource unusable(Path file, InputFormat form, UnusableInputException why) {
        return new DocumentSource(file.toString(), file, file, form, null, why);
    }

    /** Returns the document that is one line of this file. */
    DocumentSource at(JsonLine line) {
        return new DocumentSource(name, file, placeInFolder, form, line, null);
    }

    /** Returns this file, of which there is nothing to read. */
    DocumentSource because(UnusableInputException why) {
        return new DocumentSource(name, file, placeInFolder, form, null, why);
    }

    /** Returns how to tell it from all others: by the file, and by the line if it is one of many. */
    public String label() {
        return line == null ? name : name + ":" + line.number();
    }

    /** Returns whether it is standard input. */
    public boolean isStandardInput() {
        return file == null;
    }
}

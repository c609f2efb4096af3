package io.github.postmortem4j.cli.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a document is to be read from.
 *
 * @param name how it is called in messages
 * @param file the file, or what was found in its place; {@code null} for standard input
 * @param placeInFolder where it is below the folder that was named; for a file that was named itself, its own name
 * @param unusable why there is nothing to read; {@code null} when there may be
 */
public record DocumentSource(
        String name,
        @Nullable Path file,
        Path placeInFolder,
        @Nullable UnusableInputException unusable) {

    static final DocumentSource STANDARD_INPUT =
            new DocumentSource("standard input", null, Path.of("standard-input"), null);

    static DocumentSource file(Path file) {
        Path name = file.getFileName();
        return new DocumentSource(file.toString(), file, name == null ? file : name, null);
    }

    static DocumentSource below(Path folder, Path placeInFolder) {
        Path file = folder.resolve(placeInFolder);
        return new DocumentSource(file.toString(), file, placeInFolder, null);
    }

    static DocumentSource unusable(Path file, UnusableInputException why) {
        return new DocumentSource(file.toString(), file, file, why);
    }

    /** Returns whether it is standard input. */
    public boolean isStandardInput() {
        return file == null;
    }
}

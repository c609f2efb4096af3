package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.cli.document.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text file with one name on each line. Lines that begin with {@code #} are comments. */
public final class NameFile {

    private NameFile() {}

    /**
     * Returns the names in a file, or an empty list if there is no file.
     *
     * @throws UnusableInputException if the file cannot be read
     */
    public static List<String> read(@Nullable Path file) {
        if (file == null) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw UnusableInputException.of(file.toString(), e);
        }
    }
}

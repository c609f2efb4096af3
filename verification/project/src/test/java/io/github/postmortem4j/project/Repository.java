package io.github.postmortem4j.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of this repository. */
final class Repository {

    static final Path ROOT = Path.of("..", "..");

    private Repository() {}

    static Path path(String name) {
        return ROOT.resolve(name);
    }

    /** Returns the content of a file, with line feeds at the ends of lines. */
    static String read(String name) {
        return read(path(name));
    }

    static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.postmortem4j.quality.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Seed inputs of the fuzz targets. */
final class FuzzSeeds {

    private FuzzSeeds() {}

    /** {@return the contents of all files in a folder with a file name extension, in order of their names} */
    static Stream<byte[]> in(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList().stream()
                    .map(FuzzSeeds::bytes);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.postmortem4j.quality.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files under {@code src/test/resources/hostile}. The first letter of a name says what must become of it: {@code y} is
 * read, {@code n} is refused, {@code i} is up to the reader.
 */
final class HostileFiles {

    private static final Path FOLDER = Path.of("src", "test", "resources", "hostile");

    private HostileFiles() {}

    static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static char verdict(Path file) {
        return file.getFileName().toString().charAt(0);
    }
}

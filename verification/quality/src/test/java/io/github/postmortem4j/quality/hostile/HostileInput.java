package io.github.postmortem4j.quality.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Input from {@code src/test/resources/hostile}. The first letter of its name is the expected outcome: {@code y} is read,
 * {@code n} is rejected, {@code i} may be either.
 *
 * @param name the name of the input
 * @param bytes the bytes of the input
 */
record HostileInput(String name, byte[] bytes) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "hostile");

    /** {@return whole documents, one from each file in the folder {@code documents}} */
    static List<HostileInput> documents() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("documents"))) {
            return files.sorted().map(HostileInput::ofFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return JSON values, one from each line of {@code values.txt}} */
    static List<HostileInput> values() {
        try (Stream<String> lines = Files.lines(FOLDER.resolve("values.txt"), US_ASCII)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(HostileInput::ofLine)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileInput ofFile(Path file) {
        try {
            return new HostileInput(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileInput ofLine(String line) {
        int tab = line.indexOf('\t');
        return new HostileInput(line.substring(0, tab), unescaped(line.substring(tab + 1)));
    }

    private static byte[] unescaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%') {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    boolean mustBeRead() {
        return name.startsWith("y");
    }

    boolean mustBeRejected() {
        return name.startsWith("n");
    }

    @Override
    public String toString() {
        return name;
    }
}

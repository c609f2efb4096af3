package io.github.postmortem4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples on frameworks are quoted from projects that compile and are tested. */
class FrameworksTest {

    private static final Path CONSUMERS = Path.of("../verification/consumers");

    @TempDir
    private Path folder;

    @Test
    void quotesItsSamplesFromTheConsumers() throws IOException {
        List<String> sources = sources();

        assertThat(new SamplePage(Path.of("../docs/frameworks.md"), folder).blocks("java"))
                .hasSizeGreaterThan(4)
                .allSatisfy(sample -> assertThat(sources).anyMatch(source -> source.contains(sample.strip())));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CONSUMERS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(FrameworksTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

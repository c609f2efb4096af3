package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples in {@code docs/frameworks.md} are quoted from consumers, which are compiled and tested. */
class FrameworksTest {

    private static final Path CONSUMERS = Repository.path("verification/consumers");

    @TempDir
    private Path directory;

    @Test
    void areQuotedFromTheConsumers() throws IOException {
        List<String> sources = sources();

        assertThat(new SamplePage(Repository.path("docs/frameworks.md"), directory).blocks("java"))
                .hasSizeGreaterThan(4)
                .allSatisfy(sample -> assertThat(sources).anyMatch(source -> source.contains(sample.strip())));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CONSUMERS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Repository::read)
                    .toList();
        }
    }
}

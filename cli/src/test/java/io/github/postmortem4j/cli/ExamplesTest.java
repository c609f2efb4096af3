package io.github.postmortem4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside each real incident stands what it renders to; {@code -Dgolden.update=true} writes it anew. */
class ExamplesTest {

    static List<Path> incidents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("draft.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void standsBesideItsMarkdown(Path incident) throws IOException {
        Path markdown = Path.of(incident.toString().replace(".json", ".md"));
        String rendered = Run.of("render", incident.toString()).out();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(markdown, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(markdown));
    }
}

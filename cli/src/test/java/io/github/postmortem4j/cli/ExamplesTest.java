package io.github.postmortem4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    static Stream<Arguments> incidentsInLayouts() throws IOException {
        return incidents().stream()
                .flatMap(incident -> StreamSupport.stream(new LayoutName().spliterator(), false)
                        .filter(layout -> !layout.equals("spec"))
                        .map(layout -> Arguments.of(incident, layout)));
    }

    @ParameterizedTest
    @MethodSource("incidentsInLayouts")
    void isWrittenInEachLayout(Path incident, String layout) throws IOException {
        String name = incident.getFileName().toString().replace(".json", "." + layout + ".md");
        check(Path.of("../examples/layouts", name), "render", "--layout", layout, incident.toString());
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void standsBesideItsMarkdown(Path incident) throws IOException {
        Path markdown = Path.of(incident.toString().replace(".json", ".md"));
        check(markdown, "render", incident.toString());
    }

    private static void check(Path markdown, String... arguments) throws IOException {
        String rendered = Run.of(arguments).out();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(markdown.getParent());
            Files.writeString(markdown, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(markdown));
    }
}

package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.PostmortemCommand;
import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Markdown next to each example is what it renders to; {@code -Dgolden.update=true} updates it. */
class ExamplesTest {

    static List<Path> incidents() throws IOException {
        try (Stream<Path> files = Files.list(Repository.path("examples"))) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("draft.json"))
                    .sorted()
                    .toList();
        }
    }

    static Stream<Arguments> incidentsInLayouts() throws IOException {
        return incidents().stream()
                .flatMap(incident -> layouts()
                        .filter(layout -> !layout.equals("spec"))
                        .map(layout -> Arguments.of(incident, layout)));
    }

    private static Stream<String> layouts() {
        Iterable<String> names = PostmortemCommand.commandLine(new PrintWriter(System.out), new PrintWriter(System.err))
                .getSubcommands()
                .get("render")
                .getCommandSpec()
                .findOption("--layout")
                .completionCandidates();
        return StreamSupport.stream(names.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("incidentsInLayouts")
    void areRenderedInEachLayout(Path incident, String layout) throws IOException {
        String name = incident.getFileName().toString().replace(".json", "." + layout + ".md");
        check(Repository.path("examples/layouts").resolve(name), "render", "--layout", layout, incident.toString());
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void areRenderedInTheDefaultLayout(Path incident) throws IOException {
        Path markdown = Path.of(incident.toString().replace(".json", ".md"));
        check(markdown, "render", incident.toString());
    }

    private static void check(Path markdown, String... arguments) throws IOException {
        String rendered = CommandRun.of(arguments).out();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(markdown.getParent());
            Files.writeString(markdown, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(markdown));
    }
}

package io.github.postmortem4j.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.PostmortemCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands print the same with an index in a cluster as with one in a folder. */
class ClusterCommandsTest {

    private static final LocalCluster CLUSTER = LocalCluster.get();

    private static final Path EXAMPLES = Path.of("../../examples");

    private static final String DRAFT = EXAMPLES.resolve("draft.json").toString();

    @TempDir
    private Path directory;

    private List<String> folder;
    private List<String> cluster;

    @BeforeEach
    void indexTheExamples() throws IOException {
        Path incidents = Files.createDirectory(directory.resolve("incidents"));
        for (String name : List.of("cloudflare-2019-07-02", "github-2018-10-21", "gitlab-2017-01-31")) {
            Files.copy(EXAMPLES.resolve(name + ".json"), incidents.resolve(name + ".json"));
        }
        folder = List.of("--index", directory.resolve("index").toString());
        cluster = List.of("--opensearch", CLUSTER.address(), "--opensearch-index", "commands");
        run(List.of("index", incidents.toString()), folder);
        run(List.of("index", incidents.toString()), cluster);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "similar DRAFT",
                "similar DRAFT --format json",
                "actions --open --today 2026-01-31",
                "actions --format csv --today 2026-01-31",
                "stats",
                "stats --by mechanism --format json",
                "search database replicas",
                "search --since 2018 --format json"
            })
    void printTheSame(String command) {
        List<String> arguments = List.of(command.replace("DRAFT", DRAFT).split(" "));
        String expected = run(arguments, folder);
        assertThat(expected).isNotBlank();
        assertThat(run(arguments, cluster)).isEqualTo(expected);
    }

    @Test
    void nameTheIndexThatDoesNotExist() {
        assertThat(run(List.of("stats"), List.of("--opensearch", CLUSTER.address(), "--opensearch-index", "missing")))
                .contains("missing");
    }

    private static String run(List<String> command, List<String> index) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(index);
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        PostmortemCommand.commandLine(writer, writer).execute(arguments.toArray(String[]::new));
        writer.flush();
        return output.toString();
    }
}

package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramCommandTest {

    private static final String EXAMPLE = "../examples/gitlab-2017-01-31.json";

    @TempDir
    private Path directory;

    @Test
    void drawsTheTimelineAsSvg() {
        CommandRun run = CommandRun.of("diagram", EXAMPLE);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("<svg ").contains(">Response · ").endsWith("</svg>\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void hasLabelsInALanguageAndTimesInAZone() {
        String document = """
                {"timeline": [{"at": "2024-05-01T12:00:00Z", "kind": "STARTED", "text": "x"},
                {"at": "2024-05-01T12:30:00Z", "kind": "RESOLVED", "text": "x"}]}""";
        CommandRun run = CommandRun.withInput(document, "diagram", "--language", "fr", "--zone", "Asia/Tokyo", "-");
        assertThat(run.out()).contains(">Panne · 30 minutes<", ">21:00 ");
    }

    @Test
    void writesAFile() throws IOException {
        Path output = directory.resolve("timeline.svg");
        CommandRun run = CommandRun.of("diagram", EXAMPLE, "-o", output.toString());
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(Files.readString(output))
                .isEqualTo(CommandRun.of("diagram", EXAMPLE).out());
    }
}

package io.github.postmortem4j.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An index for which there is too little room: the shell limits the size of files. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class IndexOnFullDiskTest {

    private static final int LIMIT_KILOBYTES = 64;

    @TempDir
    private Path folder;

    private ProgramRun bash(String script) {
        List<String> command = new ArrayList<>(
                List.of("bash", "-c", "java=(\"$@\"); postmortem() { \"${java[@]}\" \"$@\"; }; " + script, "bash"));
        command.addAll(ProgramRun.javaCommand("-XX:-UsePerfData"));
        return ProgramRun.of(folder, Map.of(), command);
    }

    /** Writes documents that have no words in common. */
    private void write(String file, int documents) throws IOException {
        Path incidents = Files.createDirectories(folder.resolve("incidents"));
        String lines = IntStream.range(0, documents)
                .mapToObj(document -> "{\"id\": \"" + file + document + "\", \"title\": \"Outage of "
                        + IntStream.range(0, 100)
                                .mapToObj(word -> "w" + Integer.toString(document * 7919 + word * 104_729, 36))
                                .collect(Collectors.joining(" "))
                        + "\"}")
                .collect(Collectors.joining("\n"));
        Files.writeString(incidents.resolve(file + ".jsonl"), lines);
    }

    @Test
    void keepsThePreviousStateAndSaysWhy() throws IOException {
        write("few", 3);
        assertThat(bash("postmortem index incidents").out()).contains("3 added");
        write("many", 2_000);

        ProgramRun full = bash("ulimit -f " + LIMIT_KILOBYTES + "; postmortem index incidents");

        assertThat(full.exitCode()).isEqualTo(2);
        assertThat(full.err())
                .containsPattern(
                        "The index at \\S+ could not be written \\(File too large\\)\\. Its previous state is kept\\.")
                .doesNotContain("\tat ");
        assertThat(bash("postmortem search outage").out()).contains("3 found");
        assertThat(bash("postmortem index incidents").out()).contains("2000 added", "3 unchanged");
    }
}

package io.github.postmortem4j.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files cannot control a terminal, a log, or the reader of a report. */
class ControlCharactersTest {

    private static final String NAME = "a\u001B[31m\u0007\r\u202E::debug::b\u2066.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate --stage complete --format text",
                "validate --stage complete --format json",
                "validate --stage complete --format sarif",
                "validate --stage complete --format github",
                "validate --stage complete --quiet",
                "format --check",
                "render",
                "redact",
                "diagram"
            })
    void escapesControlCharactersInNamesOfFiles(String arguments) throws IOException {
        Path valid = create(NAME, "{\"title\":\"a\"}");
        Path broken = create("b" + NAME, "{\"title\":");

        for (Path file : new Path[] {valid, broken, folder.resolve("missing" + NAME)}) {
            List<String> command = new ArrayList<>(List.of(arguments.split(" ")));
            command.add(file.toString());
            CommandRun run = CommandRun.of(command.toArray(String[]::new));
            String output = run.out() + run.err();
            assertThat(output).doesNotContain("\u001B", "\u0007", "\r", "\n::debug", "\u202E", "\u2066");
        }
    }

    private Path create(String name, String content) throws IOException {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (InvalidPathException | IOException e) {
            assumeTrue(false, "the file system does not support such names");
            throw e;
        }
    }
}

package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An error has the same position in a file, on standard input and in a line of JSON Lines. */
class ErrorPositionsOfInputsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"{\"x\":1.}", "{\"é😀\":1e}", "{}\u00A0", "{\"title\":\"é😀\",\"id\":1}", "{\"x\":"})
    void isThatInTheText(String document) throws IOException {
        String position = position(CommandRun.withInput(document, "validate", "-"));

        assertThat(position).matches("1:[0-9]+");
        for (String mark : new String[] {"", "\uFEFF"}) {
            Path file = Files.writeString(directory.resolve("in.json"), mark + document);
            Path wide =
                    Files.write(directory.resolve("wide.json"), (mark + document).getBytes(StandardCharsets.UTF_16BE));
            Path lines = Files.writeString(directory.resolve("in.jsonl"), mark + document + "\r\n");

            assertThat(position(CommandRun.of("validate", file.toString()))).isEqualTo(position);
            assertThat(position(CommandRun.of("validate", wide.toString()))).isEqualTo(position);
            assertThat(position(CommandRun.withInput(mark + document, "validate", "-")))
                    .isEqualTo(position);
            assertThat(position(CommandRun.of("validate", "--jsonl", lines.toString())))
                    .isEqualTo(position);
        }
    }

    private static String position(CommandRun run) {
        return (run.out() + run.err()).replaceFirst("(?s)^.*?:([0-9]+:[0-9]+): error: .*$", "$1");
    }
}

package io.github.postmortem4j.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.cli.fixture.ProgramRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts a process for each case, because color depends on the environment. */
class ColorOutputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | false",
                "CLICOLOR_FORCE=1            | true",
                "CLICOLOR_FORCE=1 NO_COLOR=1 | false",
                "CLICOLOR_FORCE=1 TERM=dumb  | true"
            })
    void followsTheEnvironment(String environment, boolean colored) {
        assertThat(output(environment).contains("\u001b")).isEqualTo(colored);
    }

    @Test
    void prefersItsOptionToTheEnvironment() {
        assertThat(output("NO_COLOR=1", "--color", "always")).contains("\u001b[31merror\u001b[0m: ");
        assertThat(output("CLICOLOR_FORCE=1", "--color=never"))
                .contains(": error: ")
                .doesNotContain("\u001b");
    }

    @Test
    void usesColorInHelp() {
        assertThat(CommandRun.of("--color", "always", "--help").out()).contains("\u001b[");
        assertThat(CommandRun.of("render", "--color", "never", "--help").out()).doesNotContain("\u001b");
    }

    private static String output(String environment, String... options) {
        Map<String, String> variables = new TreeMap<>();
        for (String variable : environment.isEmpty() ? new String[0] : environment.split(" ")) {
            variables.put(variable.split("=")[0], variable.split("=")[1]);
        }
        List<String> arguments = new ArrayList<>(List.of("validate", "../examples/draft.json"));
        arguments.addAll(Arrays.asList(options));
        ProgramRun run = ProgramRun.commandLine(Path.of(""), variables, arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        return run.out();
    }
}

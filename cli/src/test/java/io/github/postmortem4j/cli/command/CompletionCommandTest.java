package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.cli.fixture.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the completion script in bash. */
@DisabledOnOs(OS.WINDOWS)
class CompletionCommandTest {

    /** Calls the completion function as bash does at the end of the words, and prints the candidates. */
    private static final String COMPLETE = """
            compopt() { :; } # works only on a terminal
            source "$1"
            shift
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE}
            read -r _ _ _ _ completer name < <(complete -p postmortem)
            "$completer"
            echo "${COMPREPLY[*]}"
            """;

    @TempDir
    private Path directory;

    private Path script;

    @BeforeEach
    void writeTheScript() throws IOException {
        script = Files.writeString(
                directory.resolve("completion"), CommandRun.of("completion").out());
    }

    @Test
    void isAValidBashScript() {
        assertThat(bash(List.of("bash", "-n", script.toString()))).isEmpty();
        assertThat(bash(List.of("bash", "-c", "source " + script + " && complete -p postmortem")))
                .as("file names if there are no other candidates")
                .contains("-o default");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postmortem ''                     | validate render diagram convert redact format schema new explain"
                        + " index similar actions stats search confirm site completion",
                "postmortem re                     | render redact",
                "postmortem validate --fo          | --format",
                "postmortem validate --format ''   | text json sarif github",
                "postmortem validate a --stage co  | complete",
                "postmortem render --layout google | google-sre google-api-infrastructure",
                "postmortem render --language ''   | ar de en es fr pt",
                "postmortem schema ''              | draft publishable structured-output",
                "postmortem format --color n       | never",
                "postmortem co                     | convert confirm completion",
                "postmortem actions --format ''    | text json csv markdown",
                "postmortem similar --fail-on ''   | confirmed-open",
                "postmortem stats --by m           | mechanism month",
                "postmortem convert --from ''      | json markdown",
                "postmortem convert --date-order d | day-first",
                "postmortem convert --written-in p | pt",
                "postmortem redact --public        | --public-host",
                "postmortem validate incidents/    | ''"
            })
    void completes(String typed, String candidates) {
        List<String> command = new ArrayList<>(List.of("bash", "-c", COMPLETE, "bash", script.toString()));
        for (String word : typed.split(" +")) {
            command.add(word.equals("''") ? "" : word);
        }
        assertThat(bash(command).strip()).isEqualTo(candidates);
    }

    private String bash(List<String> command) {
        ProgramRun run = ProgramRun.of(directory, Map.of(), command);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}

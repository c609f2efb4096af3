package io.github.postmortem4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.validation.RuleRegistry;
import io.github.postmortem4j.validation.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostmortemCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "validate --help",
                "render --help",
                "convert --help",
                "redact --help",
                "format --help",
                "schema --help",
                "new --help",
                "explain --help",
                "completion --help"
            })
    void printsHelp(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: postmortem").contains("--version");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsItsVersion() {
        assertThat(CommandRun.of("--version").out()).startsWith("postmortem ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | Missing command; expected one of validate, render, diagram, convert,"
                        + " redact, format, schema, new, explain, index, similar, actions, stats, search, confirm, site,"
                        + " completion",
                "validat                     | Unknown command: 'validat'",
                "validat a                   | Did you mean",
                "explain S1 S2               | Unexpected argument: 'S2'",
                "validate                    | Missing required parameter",
                "validate --stage done a     | is not a stage; expected one of draft, complete, publishable",
                "validate --disable Z9 a     | There is no rule \"Z9\"",
                "validate --disable B1,T8 a  | Rule T8 always applies: it cannot be disabled",
                "validate --severity S2=info a | Rule S2 always applies",
                "validate --severity B1=bad a | is not a severity; expected one of error, warning, info",
                "validate --severity B1 a    | KEY=VALUE",
                "validate --format xml a     | is not a format; expected one of text, json, sarif, github",
                "render --color maybe a      | is not a color choice; expected one of auto, always, never",
                "validate --from xml a       | is not a format; expected one of json, markdown",
                "convert --date-order year a | is not a date order; expected one of day-first, month-first",
                "convert --written-in en,ar a | is not a supported language; expected one of de, en, es, fr, pt",
                "render --colour a           | Unknown option: '--colour'",
                "explain Z9                  | there is no rule 'Z9'; expected one of S1, S2"
            })
    void reportsAnInvalidCommandLine(String arguments, String message) {
        CommandRun run = arguments.isEmpty() ? CommandRun.of() : CommandRun.of(arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("postmortem: ").contains(message).doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
    }

    @Test
    void takesAnArgumentThatStartsWithAtForAFileName(@TempDir Path directory) throws IOException {
        Path pwned = directory.resolve("pwned.md");
        Path arguments = Files.writeString(directory.resolve("x.json"), "-o\n" + pwned + "\n");

        CommandRun run = CommandRun.of("render", "@" + arguments);

        assertThat(run)
                .isEqualTo(new CommandRun(
                        2, "", "postmortem: @" + arguments + ": no such file or directory" + System.lineSeparator()));
        assertThat(pwned).doesNotExist();
    }

    @Test
    void rejectsAnEmptyFileName() {
        CommandRun run = CommandRun.of("validate", "");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("a file name must not be empty");
    }

    @Test
    void explainsEveryRuleWithAnExample() {
        String all = CommandRun.of("explain").out();
        for (Rule rule : RuleRegistry.all()) {
            CommandRun one = CommandRun.of("explain", rule.id().toLowerCase(Locale.ROOT));
            assertThat(one.exitCode()).isZero();
            assertThat(one.out()).startsWith(rule.id() + "  " + rule.spec()).contains("For example: ");
            assertThat(one.out()).contains("Bad, in JSON", "Good, in JSON");
            assertThat(all).contains(one.out().substring(0, one.out().indexOf("    Bad, in JSON")));
        }
    }
}

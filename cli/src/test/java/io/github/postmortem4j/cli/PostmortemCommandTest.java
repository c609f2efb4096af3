package io.github.postmortem4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import io.github.postmortem4j.validation.RuleBook;
import io.github.postmortem4j.validation.rule.Rule;
import org.junit.jupiter.api.Test;
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
                "redact --help",
                "format --help",
                "schema --help",
                "new --help",
                "explain --help",
                "completion --help"
            })
    void helps(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: postmortem").contains("--version");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        assertThat(CommandRun.of("--version").out()).startsWith("postmortem ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | Say what to do: validate, render, convert, redact, format, schema, new or explain",
                "validat                     | Did you mean",
                "validate                    | Missing required parameter",
                "validate --stage done a     | is no stage, expected one of draft, complete, concise, engaging, publishable",
                "validate --format xml a     | is no format, expected one of text, json, sarif, github",
                "render --color maybe a      | expected one of auto, always, never",
                "validate --from xml a       | is no form of documents, expected one of json, markdown",
                "convert --date-order year a | is no order of dates, expected one of day-first, month-first",
                "convert --written-in en,ar a | is not one of the languages de, en, es, fr, pt",
                "render --colour a           | Unknown option: '--colour'",
                "explain Z9                  | Z9: no such rule, expected one of S1, S2"
            })
    void saysWhatIsWrongWithTheCommandLine(String arguments, String sentence) {
        CommandRun run = arguments.isEmpty() ? CommandRun.of() : CommandRun.of(arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("postmortem: ").contains(sentence).doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
    }

    @Test
    void explainsEveryRuleWithAnExample() {
        String all = CommandRun.of("explain").out();
        for (Rule rule : RuleBook.all()) {
            CommandRun one = CommandRun.of("explain", rule.id().toLowerCase(java.util.Locale.ROOT));
            assertThat(one.exitCode()).isZero();
            assertThat(one.out()).startsWith(rule.id() + "  " + rule.spec()).contains("For example: ");
            assertThat(all).contains(one.out());
        }
    }
}

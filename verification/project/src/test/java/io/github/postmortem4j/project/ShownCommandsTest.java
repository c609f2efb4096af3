package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.postmortem4j.cli.PostmortemCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The command line accepts every command that the documentation and the hooks show. */
class ShownCommandsTest {

    private static final List<String> PAGES = List.of(
            "README.md",
            "docs/code-scanning.md",
            "docs/corpus.md",
            "docs/reading-markdown.md",
            "docs/schema/README.md",
            ".pre-commit-hooks.yaml");

    private static final Pattern COMMAND =
            Pattern.compile("postmortem ((?:[a-z]+)(?: +(?:\"[^\"\n]*\"|[^\\s`>|&]+))*)");

    private static final Pattern ARGUMENT = Pattern.compile("\"[^\"]*\"|\\S+");

    private static final Pattern ARGS = Pattern.compile("args: \\[(.*)]");

    static List<String> commands() {
        List<String> commands = new ArrayList<>();
        for (String page : PAGES) {
            String shown = Repository.read(page);
            COMMAND.matcher(shown)
                    .results()
                    .map(match -> match.group(1))
                    .filter(command -> names().contains(command.split(" ")[0]))
                    .forEach(commands::add);
        }
        return commands.stream().distinct().toList();
    }

    private static List<String> names() {
        return List.copyOf(commandLine().getSubcommands().keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void areAccepted(String command) {
        // Commands in running text and in hooks have no files.
        String withFile = command.replaceAll("^(?:validate|format|render|redact|convert)(?: +-\\S+)*$", "$0 FILE");
        assertThatCode(() -> commandLine().parseArgs(arguments(withFile)))
                .as(command)
                .doesNotThrowAnyException();
    }

    private static String[] arguments(String command) {
        return ARGUMENT.matcher(command)
                .results()
                .map(argument -> argument.group().replace("\"", ""))
                .toArray(String[]::new);
    }

    @Test
    void areFoundInThePages() {
        assertThat(commands())
                .contains("validate --format sarif postmortems", "format --check postmortems")
                .hasSizeGreaterThan(8);
    }

    @Test
    void areAcceptedWithTheArgumentsOfHooks() {
        List<String> arguments = ARGS.matcher(
                        Repository.read(".pre-commit-hooks.yaml") + Repository.read("docs/code-scanning.md"))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(arguments).hasSize(2).allSatisfy(args -> {
            List<String> words = new ArrayList<>(List.of("validate", "--no-advice"));
            words.addAll(List.of(args.split(", ")));
            words.add("FILE");
            assertThatCode(() -> commandLine().parseArgs(words.toArray(String[]::new)))
                    .doesNotThrowAnyException();
        });
    }

    private static CommandLine commandLine() {
        return PostmortemCommand.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    }
}

package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.PostmortemCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The AsciiDoc from which a release generates the man pages. */
class ManPagesTest {

    private static final CommandLine COMMAND =
            PostmortemCommand.commandLine(new PrintWriter(System.out), new PrintWriter(System.err));

    @TempDir
    private static Path directory;

    @BeforeAll
    static void writePages() throws IOException {
        ManPageGenerator.generateManPage(directory.toFile(), null, new boolean[0], false, COMMAND.getCommandSpec());
    }

    static Stream<CommandSpec> commands() {
        return Stream.concat(Stream.of(COMMAND), COMMAND.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void describeEachOptionOfACommand(CommandSpec command) throws IOException {
        String page = page(command);

        assertThat(page).contains("= " + command.qualifiedName("-") + "(1)", "== Synopsis", "== Options");
        for (OptionSpec option : command.options()) {
            assertThat(page).contains("*" + option.longestName() + "*").contains(option.description());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void containTheFooterOfTheHelp(CommandSpec command) throws IOException {
        assertThat(page(command))
                .contains(String.join("\n", command.usageMessage().footer()));
    }

    private static String page(CommandSpec command) throws IOException {
        return Files.readString(directory.resolve(command.qualifiedName("-") + ".adoc"));
    }
}

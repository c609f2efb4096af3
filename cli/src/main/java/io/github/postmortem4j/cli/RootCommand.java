package io.github.postmortem4j.cli;

import io.github.postmortem4j.cli.command.VersionProvider;
import io.github.postmortem4j.cli.option.EnumNameConverter;
import io.github.postmortem4j.cli.terminal.ColorChoice;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code postmortem} without its subcommands. */
@Command(
        name = "postmortem",
        description = "Checks, renders, converts, redacts and formats incident postmortems.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success",
            "1:errors were found in a document, or what a command checks is not as it should be; see its help",
            "2:a document could not be processed (nothing was written for it), the output could not be written, or the"
                    + " command line is invalid",
            "3:an internal error occurred, or the memory was not sufficient"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  postmortem new -o report.json              create a draft to fill in",
            "  postmortem validate report.json            check it against the spec",
            "  postmortem validate report.md              check a report in Markdown",
            "  postmortem validate --format sarif DIR     check a directory for code scanning",
            "  postmortem explain T2                      explain rule T2",
            "  postmortem render report.json -o out.md    write it as Markdown",
            "  postmortem convert report.md -o out.json   turn Markdown into JSON",
            "  postmortem redact report.json -o pub.json  prepare it for publication",
            "  postmortem similar report.md               find earlier incidents like it"
        })
class RootCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    static final class ColorChoiceConverter extends EnumNameConverter<ColorChoice> {
        ColorChoiceConverter() {
            super("color choice", ColorChoice.class);
        }
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            converter = ColorChoiceConverter.class,
            completionCandidates = ColorChoiceConverter.class,
            description = "When to use color: ${COMPLETION-CANDIDATES}. Default: auto, which means on a terminal that"
                    + " supports it, unless NO_COLOR is set.")
    @SuppressWarnings("UnusedMethod") // Called by picocli.
    private void color(ColorChoice choice) {
        CommandLine command = Objects.requireNonNull(spec).root().commandLine();
        command.setColorScheme(Help.defaultColorScheme(choice.ansi(System.getenv())));
    }

    @Override
    public void run() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        String subcommands = String.join(", ", command.getSubcommands().keySet());
        throw new ParameterException(command, "Missing command; expected one of " + subcommands);
    }
}

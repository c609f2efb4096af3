package io.github.postmortem4j.cli;

import io.github.postmortem4j.cli.command.CompletionCommand;
import io.github.postmortem4j.cli.command.ConvertCommand;
import io.github.postmortem4j.cli.command.ExplainCommand;
import io.github.postmortem4j.cli.command.FormatCommand;
import io.github.postmortem4j.cli.command.NewCommand;
import io.github.postmortem4j.cli.command.RedactCommand;
import io.github.postmortem4j.cli.command.RenderCommand;
import io.github.postmortem4j.cli.command.SchemaCommand;
import io.github.postmortem4j.cli.command.ValidateCommand;
import io.github.postmortem4j.cli.command.VersionProvider;
import io.github.postmortem4j.cli.option.EnumNameConverter;
import io.github.postmortem4j.cli.option.OutputLanguage;
import io.github.postmortem4j.cli.run.ExceptionHandlers;
import io.github.postmortem4j.cli.terminal.ColorChoice;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
import picocli.CommandLine.TypeConversionException;

/** The command {@code postmortem} itself: it shows the way to its sub-commands. */
@Command(
        name = "postmortem",
        description =
                "Checks, renders, converts, redacts, formats, describes, begins and explains incident postmortems.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        subcommands = {
            ValidateCommand.class,
            RenderCommand.class,
            ConvertCommand.class,
            RedactCommand.class,
            FormatCommand.class,
            SchemaCommand.class,
            NewCommand.class,
            ExplainCommand.class,
            CompletionCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors",
            "1:errors were found in a document",
            "2:a document or the command line cannot be used; of that document, nothing was written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  postmortem validate report.json            what does it lack?",
            "  postmortem validate report.md              the same of a report in Markdown",
            "  postmortem validate --format sarif folder  the same of many, for code scanning",
            "  postmortem render report.json -o out.md    how does it read?",
            "  postmortem convert report.md -o out.json   as data",
            "  postmortem redact report.json -o pub.json  what may the public see?",
            "  postmortem new -o report.json              a draft to fill in",
            "  postmortem explain T2                      what does the rule ask for?"
        })
public final class PostmortemCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    static final class ColorName extends EnumNameConverter<ColorChoice> {
        ColorName() {
            super("choice of colour", ColorChoice.class);
        }
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            converter = ColorName.class,
            completionCandidates = ColorName.class,
            description =
                    "Whether to write in colour: ${COMPLETION-CANDIDATES}. By default on a terminal that can, unless"
                            + " NO_COLOR is set.")
    @SuppressWarnings("UnusedMethod") // picocli calls it.
    private void color(ColorChoice color) {
        CommandLine command = Objects.requireNonNull(spec).root().commandLine();
        command.setColorScheme(Help.defaultColorScheme(color.ansi(System.getenv())));
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = commandLine(out, err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Makes the command with the places it writes to; whoever calls it flushes them. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new PostmortemCommand())
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(ColorChoice.AUTO.ansi(System.getenv())))
                .registerConverter(Path.class, PostmortemCommand::path)
                .registerConverter(OutputLanguage.class, OutputLanguage::parse)
                .setParameterExceptionHandler(ExceptionHandlers::onUsage)
                .setExecutionExceptionHandler(ExceptionHandlers::onExecution);
    }

    @Override
    public void run() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        throw new ParameterException(
                commandLine, "Say what to do: validate, render, convert, redact, format, schema, new or explain");
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + name + "' is not the name of a file");
        }
    }

    /** Documents are UTF-8, whatever the terminal's or the machine's encoding is said to be. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

package io.github.postmortem4j.cli;

import io.github.postmortem4j.cli.command.CompletionCommand;
import io.github.postmortem4j.cli.command.ConvertCommand;
import io.github.postmortem4j.cli.command.DiagramCommand;
import io.github.postmortem4j.cli.command.ExplainCommand;
import io.github.postmortem4j.cli.command.FormatCommand;
import io.github.postmortem4j.cli.command.NewCommand;
import io.github.postmortem4j.cli.command.RedactCommand;
import io.github.postmortem4j.cli.command.RenderCommand;
import io.github.postmortem4j.cli.command.SchemaCommand;
import io.github.postmortem4j.cli.command.ValidateCommand;
import io.github.postmortem4j.cli.corpus.ActionsCommand;
import io.github.postmortem4j.cli.corpus.ConfirmCommand;
import io.github.postmortem4j.cli.corpus.IndexCommand;
import io.github.postmortem4j.cli.corpus.SearchCommand;
import io.github.postmortem4j.cli.corpus.SimilarCommand;
import io.github.postmortem4j.cli.corpus.StatsCommand;
import io.github.postmortem4j.cli.option.OutputLanguage;
import io.github.postmortem4j.cli.option.OutputLanguageConverter;
import io.github.postmortem4j.cli.option.PathConverter;
import io.github.postmortem4j.cli.run.CommandExecution;
import io.github.postmortem4j.cli.run.ExecutionErrorHandler;
import io.github.postmortem4j.cli.run.StandardStream;
import io.github.postmortem4j.cli.run.UsageErrorHandler;
import io.github.postmortem4j.cli.site.SiteCommand;
import io.github.postmortem4j.cli.terminal.ColorChoice;
import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/** The command {@code postmortem} with its subcommands, and the main class of the application. */
@Command(
        subcommands = {
            ValidateCommand.class,
            RenderCommand.class,
            DiagramCommand.class,
            ConvertCommand.class,
            RedactCommand.class,
            FormatCommand.class,
            SchemaCommand.class,
            NewCommand.class,
            ExplainCommand.class,
            IndexCommand.class,
            SimilarCommand.class,
            ActionsCommand.class,
            StatsCommand.class,
            SearchCommand.class,
            ConfirmCommand.class,
            SiteCommand.class,
            CompletionCommand.class
        })
public final class PostmortemCommand extends RootCommand {

    /**
     * Runs the command and exits the JVM with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        StandardStream out = StandardStream.of(FileDescriptor.out);
        StandardStream err = StandardStream.of(FileDescriptor.err);
        CommandLine command = commandLine(out.writer(), err.writer(), arguments);
        System.exit(CommandExecution.execute(command, arguments, out, err));
    }

    /** Creates the command with its standard output and standard error. The caller has to flush them. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return configured(new CommandLine(new PostmortemCommand()), out, err);
    }

    /**
     * Creates the command for one command line. If that starts with the name of a subcommand, the others are left out,
     * because picocli takes longer to examine all of them than most commands take to run.
     */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err, String[] arguments) {
        @Nullable Class<?> called = arguments.length == 0 ? null : subcommand(arguments[0]);
        if (called == null || called == CompletionCommand.class) {
            // The script for completion describes all commands.
            return commandLine(out, err);
        }
        return configured(new CommandLine(new RootCommand()).addSubcommand(called), out, err);
    }

    private static @Nullable Class<?> subcommand(String name) {
        for (Class<?> subcommand :
                PostmortemCommand.class.getAnnotation(Command.class).subcommands()) {
            if (subcommand.getAnnotation(Command.class).name().equals(name)) {
                return subcommand;
            }
        }
        return null;
    }

    private static CommandLine configured(CommandLine command, PrintWriter out, PrintWriter err) {
        // No lambdas: the class archive of the start script would not contain the interfaces of picocli.
        return command.setOut(out)
                .setErr(err)
                // An argument that starts with @ is a file name like any other.
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(ColorChoice.AUTO.ansi(System.getenv())))
                .registerConverter(Path.class, new PathConverter())
                .registerConverter(OutputLanguage.class, new OutputLanguageConverter())
                .setParameterExceptionHandler(new UsageErrorHandler())
                .setExecutionExceptionHandler(new ExecutionErrorHandler());
    }
}

package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.terminal.TerminalText;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why the command did not do its work. Nobody at three in the morning reads a stack trace. */
public final class ExceptionHandlers {

    private ExceptionHandlers() {}

    public static int onUsage(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        print(err, exception.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(exception, err)) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCode.USAGE;
    }

    public static int onExecution(Exception exception, CommandLine command, ParseResult arguments) {
        print(command.getErr(), sentence(exception));
        return ExitCode.USAGE;
    }

    /** Returns what tells of documents that cannot be used, for {@link DocumentBatch}. */
    public static DocumentBatch.Complaint printedBy(CommandLine command) {
        return (DocumentSource source, UnusableInputException why) -> {
            print(command.getErr(), why.getMessage());
            command.getErr().flush();
        };
    }

    private static void print(PrintWriter err, @Nullable String sentence) {
        err.println(TerminalText.text("postmortem: " + sentence));
    }

    private static String sentence(Exception exception) {
        if (exception instanceof UnusableInputException) {
            return String.valueOf(exception.getMessage());
        }
        if (exception instanceof IOException io) {
            return String.valueOf(UnusableInputException.of(io).getMessage());
        }
        return "this should not happen, please report it: " + exception;
    }
}

package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.terminal.TerminalText;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Executes a command, and prints an error as one sentence on standard error, without a stack trace. */
public final class CommandExecution {

    /** The exit code for errors of the program itself: unlike 1 and 2, they are not about a document. */
    static final int INTERNAL_ERROR = 3;

    private CommandExecution() {}

    /**
     * Executes a command, flushes both streams, and returns the exit code.
     *
     * <p>Output that cannot be written is an error even if the command succeeded. If the reader of a pipe has gone, no
     * message is printed, because nobody misses the rest.
     */
    public static int execute(CommandLine command, String[] arguments, StandardStream out, StandardStream err) {
        int exitCode = executeCatchingErrors(command, arguments);
        IOException failure = out.flush();
        if (failure != null) {
            if (!StandardStream.isBrokenPipe(failure)) {
                print(err.writer(), "cannot write to standard output: " + failure.getMessage());
            }
            exitCode = Math.max(exitCode, ExitCode.USAGE);
        }
        err.flush();
        return exitCode;
    }

    private static int executeCatchingErrors(CommandLine command, String[] arguments) {
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError e) {
            print(
                    command.getErr(),
                    "the memory of " + Runtime.getRuntime().maxMemory() / 1_000_000
                            + " MB is not sufficient; set a larger one, such as JAVA_TOOL_OPTIONS=-Xmx2g");
        } catch (Error e) {
            print(command.getErr(), internalError(e));
        }
        return INTERNAL_ERROR;
    }

    /** Returns a reporter that prints the error of each unusable document. */
    public static DocumentBatch.ErrorReporter printTo(CommandLine command) {
        return (DocumentSource source, UnusableInputException error) -> {
            print(command.getErr(), error.getMessage());
            command.getErr().flush();
        };
    }

    static void print(PrintWriter err, @Nullable String message) {
        err.println(TerminalText.escape("postmortem: " + message));
    }

    static String internalError(Throwable error) {
        return "unexpected error, please report it: " + error;
    }
}

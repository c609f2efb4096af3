package io.github.postmortem4j.cli.run;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Handles an invalid command line. */
public final class UsageErrorHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        CommandExecution.print(err, usageMessage(exception));
        if (!UnmatchedArgumentException.printSuggestions(exception, err)) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCode.USAGE;
    }

    /** Replaces picocli's message that numbers an unexpected argument. */
    private static @Nullable String usageMessage(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            boolean expectsCommand =
                    !exception.getCommandLine().getSubcommands().isEmpty();
            return (expectsCommand ? "Unknown command: '" : "Unexpected argument: '")
                    + unmatched.getUnmatched().get(0) + "'";
        }
        return exception.getMessage();
    }
}

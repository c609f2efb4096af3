package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.UnusableInputException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Handles an exception that a command throws. */
public final class ExecutionErrorHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult arguments) {
        CommandExecution.print(command.getErr(), message(exception));
        return isAboutInput(exception) ? ExitCode.USAGE : CommandExecution.INTERNAL_ERROR;
    }

    private static boolean isAboutInput(Exception exception) {
        return exception instanceof UnusableInputException || exception instanceof IOException;
    }

    private static String message(Exception exception) {
        if (exception instanceof UnusableInputException) {
            return String.valueOf(exception.getMessage());
        }
        if (exception instanceof IOException io) {
            return String.valueOf(UnusableInputException.of(io).getMessage());
        }
        return CommandExecution.internalError(exception);
    }
}

package io.github.postmortem4j.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why the command did not do its work. Nobody at three in the morning reads a stack trace. */
final class Failures {

    private Failures() {}

    static int onUsage(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Plain.text("postmortem: " + exception.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(exception, err)) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCode.USAGE;
    }

    static int onExecution(Exception exception, CommandLine command, ParseResult arguments) {
        command.getErr().println(Plain.text("postmortem: " + sentence(exception)));
        return ExitCode.USAGE;
    }

    private static String sentence(Exception exception) {
        if (exception instanceof UnusableInputException) {
            return String.valueOf(exception.getMessage());
        }
        if (exception instanceof IOException io) {
            return sentence(io);
        }
        return "this should not happen, please report it: " + exception;
    }

    /** Java's own messages for these are the file's name and no more. */
    static String sentence(IOException exception) {
        if (exception instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (exception instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (exception instanceof FileSystemException trouble && trouble.getReason() != null) {
            return trouble.getFile() + ": " + trouble.getReason();
        }
        return String.valueOf(exception.getMessage());
    }
}

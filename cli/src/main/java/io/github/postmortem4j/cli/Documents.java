package io.github.postmortem4j.cli;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the documents that a command line names. */
final class Documents {

    /** Stands for standard input, as in other commands. */
    static final String STANDARD_INPUT = "-";

    private final PostmortemJson json = PostmortemJson.create();

    /** Reads a document, or says in an {@link UnusableInputException} why it cannot. */
    Postmortem read(String name) {
        try {
            return name.equals(STANDARD_INPUT) ? json.read(System.in) : json.read(existing(name));
        } catch (PostmortemJsonException e) {
            throw new UnusableInputException(shown(name) + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UnusableInputException(Failures.sentence(e), e);
        }
    }

    /** Returns how a document is called in messages. */
    static String shown(String name) {
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnusableInputException(name + ": not the name of a file", e);
        }
    }

    /** Returns where to write what was made of a document: anywhere but over the document itself. */
    static Path target(String output, String document) throws IOException {
        Path target = path(output);
        if (!document.equals(STANDARD_INPUT) && Files.exists(target) && Files.isSameFile(target, path(document))) {
            throw new UnusableInputException(output + ": is the postmortem itself, and would be lost", null);
        }
        return target;
    }

    private static Path existing(String name) {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new UnusableInputException(name + ": is a folder, expected a file", null);
        }
        return path;
    }
}

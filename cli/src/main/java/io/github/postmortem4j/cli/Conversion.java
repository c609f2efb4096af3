package io.github.postmortem4j.cli;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.DocumentReader;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** Making something else of documents: which ones, and where to write it. */
final class Conversion {

    /** Makes a text of a document. */
    @FunctionalInterface
    interface Converter {
        String convert(DocumentSource source, Postmortem postmortem);
    }

    @Mixin
    private FileArguments files = new FileArguments();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "The file to write, replacing it in one step; standard output by default. For several documents,"
                            + " a folder, in which each gets the place that it has below FILE.")
    private @Nullable Path output;

    private final DocumentReader reader = new DocumentReader();

    /**
     * Converts every document that can be used.
     *
     * @param extension what the names of files in a folder end in instead of {@code .json}
     * @return the exit code
     */
    int run(CommandLine command, String extension, Converter converter) {
        List<DocumentSource> sources = files.sources();
        OutputFiles targets = targets(command, sources, extension);
        int unusable = Batch.run(
                command,
                sources,
                source -> {
                    String text = converter.convert(source, reader.read(source).postmortem());
                    if (targets == null) {
                        return () -> command.getOut().print(text);
                    }
                    targets.write(source, text);
                    return null;
                },
                Failures.printedBy(command));
        return unusable > 0 ? ExitCode.USAGE : ExitCode.OK;
    }

    /** Returns where to write; {@code null} for standard output. */
    private @Nullable OutputFiles targets(CommandLine command, List<DocumentSource> sources, String extension) {
        boolean several = files.nameSeveral();
        if (output == null && several) {
            throw new UnusableInputException(
                    "several documents need a folder to be written to: give one with -o", null);
        }
        if (output == null) {
            return null;
        }
        boolean existsAsFolder = Files.isDirectory(output) && !sources.get(0).isStandardInput();
        return several || existsAsFolder || isTypedAsFolder(command)
                ? OutputFiles.inFolder(sources, output, extension)
                : OutputFiles.single(sources.get(0), output);
    }

    /** A path does not tell that a slash stood at its end. */
    private static boolean isTypedAsFolder(CommandLine command) {
        OptionSpec typed = command.getParseResult().matchedOption("--output");
        return typed != null && typed.originalStringValues().get(0).endsWith("/");
    }
}

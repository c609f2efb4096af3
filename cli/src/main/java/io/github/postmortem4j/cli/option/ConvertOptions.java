package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentLoader;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.run.DocumentBatch;
import io.github.postmortem4j.cli.run.ExceptionHandlers;
import io.github.postmortem4j.cli.run.OutputTargets;
import io.github.postmortem4j.cli.run.ReaderNotePrinter;
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
public final class ConvertOptions {

    /** Makes a text of a document. */
    @FunctionalInterface
    public interface Converter {
        String convert(DocumentSource source, Postmortem postmortem);
    }

    @Mixin
    private InputOptions files = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "The file to write, replacing it in one step; standard output by default. For several documents,"
                            + " a folder, in which each gets the place that it has below FILE.")
    private @Nullable Path output;

    /**
     * Converts every document that can be used.
     *
     * @param extension what the names of files in a folder end in instead of what tells their form
     * @param otherwise what documents are written in of which neither a name nor an option tells
     * @return the exit code
     */
    public int run(CommandLine command, String extension, InputFormat otherwise, Converter converter) {
        List<DocumentSource> sources = files.sources(otherwise);
        OutputTargets targets = targets(command, sources, extension);
        DocumentLoader reader = files.reader();
        int unusable = DocumentBatch.run(
                command,
                sources,
                source -> {
                    Document document = reader.read(source);
                    String text = converter.convert(source, document.postmortem());
                    Runnable remarks = ReaderNotePrinter.of(document, command);
                    if (targets != null) {
                        targets.write(source, text);
                        return remarks;
                    }
                    return () -> {
                        command.getOut().print(text);
                        if (remarks != null) {
                            remarks.run();
                        }
                    };
                },
                ExceptionHandlers.printedBy(command));
        return unusable > 0 ? ExitCode.USAGE : ExitCode.OK;
    }

    /** Returns where to write; {@code null} for standard output. */
    private @Nullable OutputTargets targets(CommandLine command, List<DocumentSource> sources, String extension) {
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
                ? OutputTargets.inFolder(sources, output, extension)
                : OutputTargets.single(sources.get(0), output);
    }

    /** A path does not tell that a slash stood at its end. */
    private static boolean isTypedAsFolder(CommandLine command) {
        OptionSpec typed = command.getParseResult().matchedOption("--output");
        return typed != null && typed.originalStringValues().get(0).endsWith("/");
    }
}

package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.InputFormatDetector;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.InputFormatConverter;
import io.github.postmortem4j.cli.run.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code postmortem new}: creates a draft with every section that the spec asks for. */
@Command(
        name = "new",
        description = {
            "Creates a draft with every section that the spec asks for, as JSON or as Markdown.",
            "Markdown is for authors: its comments say what to write where, and validate, render and convert read it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footerHeading = "%nNext steps:%n",
        footer = {
            "Fill in what you know, delete what does not apply, and check what is missing:",
            "  postmortem validate FILE"
        })
public final class NewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write, which must not exist yet. Default: standard output.")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = InputFormatConverter.class,
            completionCandidates = InputFormatConverter.class,
            description = "The format of the draft: ${COMPLETION-CANDIDATES}. Default: the format that the name of the"
                    + " file denotes, otherwise json.")
    private @Nullable InputFormat format;

    @Override
    public Integer call() throws IOException {
        InputFormatDetector formats = new InputFormatDetector(format, InputFormat.JSON);
        if (output == null) {
            String skeleton = skeleton(formats.formatWithoutName());
            Objects.requireNonNull(spec).commandLine().getOut().print(skeleton);
            return ExitCode.OK;
        }
        if (Files.exists(output)) {
            throw new UnusableInputException(
                    output + ": already exists; choose another name, or delete the file first");
        }
        OutputFile.write(
                output,
                skeleton(formats.formatOf(output)),
                Objects.requireNonNull(spec).commandLine().getErr());
        return ExitCode.OK;
    }

    /** Returns the skeleton. All its values are empty, so that a value that nobody fills in is reported as missing. */
    private static String skeleton(InputFormat format) throws IOException {
        String name = format == InputFormat.MARKDOWN ? "skeleton.md" : "skeleton.json";
        try (InputStream stream = NewCommand.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

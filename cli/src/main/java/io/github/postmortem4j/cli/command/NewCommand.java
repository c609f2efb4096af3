package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.cli.document.UnusableInputException;
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

/** {@code postmortem new}: a draft with a place for everything that the spec asks for. */
@Command(
        name = "new",
        description = "Begins a postmortem: a draft with a place for everything that the spec asks for.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footerHeading = "%nAfterwards:%n",
        footer = {
            "Fill in what is known, delete what does not apply, and ask for the rest:",
            "  postmortem validate FILE"
        })
public final class NewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; it must not exist yet. Standard output by default.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        if (output == null) {
            Objects.requireNonNull(spec).commandLine().getOut().print(skeleton());
            return ExitCode.OK;
        }
        if (Files.exists(output)) {
            throw new UnusableInputException(output + ": exists already, and would be lost", null);
        }
        OutputFile.write(output, skeleton());
        return ExitCode.OK;
    }

    /** Everything stands there empty, so that the file shows its form and an untouched part is still reported missing. */
    static String skeleton() throws IOException {
        try (InputStream stream = NewCommand.class.getResourceAsStream("skeleton.json")) {
            return new String(Objects.requireNonNull(stream, "skeleton.json").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

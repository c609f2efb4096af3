package io.github.postmortem4j.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that convert documents: the input and the output. */
public final class ConvertOptions {

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "The file to write; an existing file is replaced atomically. For several documents, the directory"
                            + " to write to, with the structure of the input directories. Default: standard output.")
    private @Nullable Path output;

    public InputOptions input() {
        return input;
    }

    /** Returns the path given with {@code --output}, or {@code null} for standard output. */
    public @Nullable Path output() {
        return output;
    }
}

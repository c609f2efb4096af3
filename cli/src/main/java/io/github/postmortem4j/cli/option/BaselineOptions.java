package io.github.postmortem4j.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for the findings that existing documents may keep. */
public final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Report only findings that are not in this baseline.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write the findings of all documents to this baseline, instead of a report.")
    private @Nullable Path newBaseline;

    public @Nullable Path baseline() {
        return baseline;
    }

    public @Nullable Path newBaseline() {
        return newBaseline;
    }
}

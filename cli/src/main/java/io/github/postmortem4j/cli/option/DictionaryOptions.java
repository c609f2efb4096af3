package io.github.postmortem4j.cli.option;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files with an organization's own services and failure mechanisms. */
public final class DictionaryOptions {

    @Option(
            names = "--services",
            paramLabel = "FILE",
            description = "A file with names of services, one per line, to find in the text of postmortems.")
    private @Nullable Path services;

    @Option(
            names = "--mechanisms",
            paramLabel = "FILE",
            description = "A file with further failure mechanisms. Repeatable.")
    private List<Path> mechanisms = List.of();

    /** Returns the names of services. */
    public List<String> services() {
        return NameFile.read(services);
    }

    /** Returns the files with failure mechanisms. */
    public List<Path> mechanisms() {
        return mechanisms;
    }
}

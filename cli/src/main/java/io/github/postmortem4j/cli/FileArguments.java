package io.github.postmortem4j.cli;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.DocumentSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The documents that a command works on. */
final class FileArguments {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Postmortems, as JSON. A folder stands for all *.json below it, except in hidden folders and in"
                            + " build, node_modules and target; - reads standard input.")
    private List<Path> files = List.of();

    List<DocumentSource> sources() {
        return DocumentSources.of(files);
    }

    /** Returns whether there may be more than one document, whatever the folders hold today. */
    boolean nameSeveral() {
        return files.size() > 1 || Files.isDirectory(files.get(0));
    }
}

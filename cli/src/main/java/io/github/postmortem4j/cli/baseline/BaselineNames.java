package io.github.postmortem4j.cli.baseline;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.report.WorkingDirectory;
import java.nio.file.Path;

/** Names documents by their path below the directory of the baseline, so that it works on every machine. */
final class BaselineNames {

    private final WorkingDirectory directory;

    BaselineNames(Path baseline) {
        Path parent = baseline.toAbsolutePath().getParent();
        this.directory = new WorkingDirectory(parent == null ? baseline.toAbsolutePath() : parent);
    }

    String of(DocumentSource source) {
        Path file = source.file();
        return file == null ? "-" : WorkingDirectory.withSlashes(directory.locate(file));
    }
}

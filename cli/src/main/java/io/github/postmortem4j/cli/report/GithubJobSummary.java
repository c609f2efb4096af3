package io.github.postmortem4j.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Appends findings to the summary of a job in GitHub Actions, as far as the host accepts. */
public final class GithubJobSummary {

    private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

    /** GitHub rejects a summary of more than one megabyte. */
    private static final int MAX_LENGTH = 250_000;

    private final @Nullable Path file;
    private final List<String> lines = new ArrayList<>();
    private int length;

    GithubJobSummary(@Nullable Path file) {
        this.file = file;
    }

    /** {@return the summary of the current step, which is discarded outside of GitHub Actions} */
    public static GithubJobSummary ofEnvironment() {
        String path = System.getenv(VARIABLE);
        return new GithubJobSummary(path == null || path.isEmpty() ? null : Path.of(path));
    }

    /** Adds a line without control characters. */
    void add(String line) {
        if (file != null && length + line.length() <= MAX_LENGTH) {
            lines.add(line);
            length += line.length() + 1;
        }
    }

    /** Appends the lines as code, so that no text in them is Markdown. */
    void write(String heading) throws IOException {
        if (file == null) {
            return;
        }
        StringBuilder markdown = new StringBuilder("### ").append(heading).append("\n\n");
        lines.forEach(line -> markdown.append("    ").append(line).append('\n'));
        Files.writeString(file, markdown.append('\n'), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

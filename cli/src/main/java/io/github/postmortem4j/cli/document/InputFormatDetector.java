package io.github.postmortem4j.cli.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Tells what documents are written in.
 *
 * @param stated what all of them are said to be; {@code null} when their names tell
 * @param otherwise what those are whose names do not tell
 */
public record InputFormatDetector(@Nullable InputFormat stated, InputFormat otherwise) {

    InputFormat of(Path file) {
        InputFormat named = stated == null ? InputFormat.of(file) : stated;
        return named == null ? otherwise : named;
    }

    /** Returns that of standard input and of what is looked for in folders. */
    InputFormat unnamed() {
        return stated == null ? otherwise : stated;
    }
}

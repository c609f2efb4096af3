package io.github.postmortem4j.json;

import io.github.postmortem4j.json.internal.error.JsonErrorException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a document comes from, for errors.
 *
 * @param source the name of the file, or {@code null} if it is not known
 * @param firstLine the number of its first line, from 1
 */
record TextOrigin(@Nullable String source, int firstLine) {

    /** Text that is not in a file. */
    static final TextOrigin MEMORY = new TextOrigin(null, 1);

    static TextOrigin of(Path file) {
        return new TextOrigin(file.toString(), 1);
    }

    /** An action on a text, which may find an error in it. */
    @FunctionalInterface
    interface Action<T> {
        T run() throws JsonErrorException;
    }

    /** Runs an action on this text and reports its error to the user. */
    <T> T report(Action<T> action) {
        try {
            return action.run();
        } catch (JsonErrorException e) {
            throw new PostmortemJsonException(e.error().inTextFrom(firstLine), source, e.getCause());
        }
    }
}

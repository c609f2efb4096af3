package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemJsonException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Writes documents as indented JSON.
 *
 * <p>The codec is a static of this class so that only the commands that write JSON create it: that takes a considerable
 * part of a run.
 */
public final class JsonFormatter {

    private static final PostmortemJson INDENTED =
            PostmortemJson.builder().indented(true).build();

    private JsonFormatter() {}

    public static String format(Postmortem postmortem) {
        return INDENTED.write(postmortem);
    }

    /**
     * Changes the document in a file, without losing the change of another process.
     *
     * @throws UnusableInputException if the file cannot be read or replaced
     */
    public static void update(Path file, UnaryOperator<Postmortem> change) {
        try {
            INDENTED.update(file, change);
        } catch (IOException e) {
            throw UnusableInputException.of(file.toString(), e);
        } catch (PostmortemJsonException e) {
            throw new UnusableInputException(String.valueOf(e.getMessage()), e);
        }
    }
}

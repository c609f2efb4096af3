package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;

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
}

package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;

/**
 * Writes documents as people read them.
 *
 * <p>What writes them is made with the first: that takes a good part of a run, and most commands write none.
 */
public final class JsonFormatter {

    private static final PostmortemJson DOOR =
            PostmortemJson.builder().indented(true).build();

    private JsonFormatter() {}

    public static String of(Postmortem postmortem) {
        return DOOR.write(postmortem);
    }
}

package io.github.postmortem4j.cli;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;

/**
 * Writes documents as people read them.
 *
 * <p>What writes them is made with the first: that takes a good part of a run, and most commands write none.
 */
final class IndentedJson {

    private static final PostmortemJson DOOR =
            PostmortemJson.builder().indented(true).build();

    private IndentedJson() {}

    static String of(Postmortem postmortem) {
        return DOOR.write(postmortem);
    }
}

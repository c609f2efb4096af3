package io.github.postmortem4j.html.internal.output;

import io.github.postmortem4j.markdown.internal.format.Labels;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The options of a renderer.
 *
 * @param labels the renderer's own words
 * @param zone the zone in which to show times if the document has none; {@code null} for the offsets as written
 * @param diagram whether to draw the timeline
 * @param rich whether prose is Markdown
 * @param linkUrls whether to link web and mail addresses in text
 * @param now the end of the time for which an ongoing outage has lasted so far; {@code null} if it is not to be shown
 */
public record PageOptions(
        Labels labels,
        @Nullable ZoneId zone,
        boolean diagram,
        boolean rich,
        boolean linkUrls,
        @Nullable Instant now) {}

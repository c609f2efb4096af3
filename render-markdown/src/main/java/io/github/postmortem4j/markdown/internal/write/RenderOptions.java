package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.TargetSyntax;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The options of a renderer.
 *
 * @param zone the zone in which to show times if the document has none; {@code null} for the offsets as written
 * @param diagram whether to draw a diagram of the timeline
 * @param diagramImage the image to show in place of the diagram, with its description; {@code null} for a diagram
 * @param labels the renderer's own words
 * @param neutralizeMentions whether to keep code hosts from finding people and issues in the text
 * @param linkUrls whether to link web and mail addresses in text
 * @param rich whether prose is Markdown
 * @param target what the software that shows the page reads
 * @param now the end of the time for which an ongoing outage has lasted so far; {@code null} if it is not to be shown
 */
public record RenderOptions(
        @Nullable ZoneId zone,
        boolean diagram,
        @Nullable Figure diagramImage,
        Labels labels,
        boolean neutralizeMentions,
        boolean linkUrls,
        boolean rich,
        TargetSyntax target,
        @Nullable Instant now) {}

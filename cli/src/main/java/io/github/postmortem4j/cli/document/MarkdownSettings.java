package io.github.postmortem4j.cli.document;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is said of Markdown that it does not say itself.
 *
 * @param zone the zone of times that have none; {@code null} for none
 * @param dayFirst whether the day comes first in dates of numbers; {@code null} when that is not said
 * @param languages those in which names of sections are known; all when empty
 */
public record MarkdownSettings(
        @Nullable ZoneId zone, @Nullable Boolean dayFirst, List<Locale> languages) {

    /** Nothing is said. */
    public static final MarkdownSettings NONE = new MarkdownSettings(null, null, List.of());
}

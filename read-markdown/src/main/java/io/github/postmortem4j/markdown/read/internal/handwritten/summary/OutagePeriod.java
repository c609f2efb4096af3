package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start and end of an outage.
 *
 * @param start the start, or {@code null} if it is unknown
 * @param end the end, or {@code null} if it is unknown
 * @param line the line that states them
 */
record OutagePeriod(
        @Nullable OffsetDateTime start, @Nullable OffsetDateTime end, MarkdownLine line) {

    List<String> times() {
        return List.of(String.valueOf(start), String.valueOf(end));
    }

    boolean differsFrom(OutagePeriod other) {
        return !times().equals(other.times());
    }
}

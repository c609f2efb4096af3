package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The start and end of an outage.
 *
 * @param start the start, or {@code null} if it is unknown
 * @param end the end, or {@code null} if it is unknown
 * @param line the line that states the start, or both
 * @param endLine the line that states the end
 */
record OutagePeriod(
        @Nullable OffsetDateTime start, @Nullable OffsetDateTime end, MarkdownLine line, MarkdownLine endLine) {

    List<String> times() {
        return List.of(String.valueOf(start), String.valueOf(end));
    }

    /** {@return the known ones of start and end, the same for every time zone} */
    List<Instant> moments() {
        return Stream.of(Optional.ofNullable(start), Optional.ofNullable(end))
                .flatMap(Optional::stream)
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    boolean differsFrom(OutagePeriod other) {
        return !times().equals(other.times());
    }
}

package io.github.postmortem4j;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Derives durations from two moments that may be unknown, such as those of a timeline and a summary. */
final class IncidentDurations {

    private IncidentDurations() {}

    static @Nullable Duration until(Postmortem postmortem, EntryKind kind) {
        return between(startOf(postmortem), timeOf(postmortem.getTimeline().first(kind)));
    }

    static @Nullable Duration untilResolved(Postmortem postmortem) {
        OffsetDateTime resolved = timeOf(postmortem.getTimeline().last(EntryKind.RESOLVED));
        return between(
                startOf(postmortem), resolved == null ? postmortem.getSummary().getEndedAt() : resolved);
    }

    static boolean isOngoing(Postmortem postmortem) {
        IssueSummary summary = postmortem.getSummary();
        return summary.getStartedAt() != null
                && summary.getEndedAt() == null
                && postmortem.getStatus() != Postmortem.Status.PUBLISHED
                && postmortem.getTimeline().entries(EntryKind.RESOLVED).isEmpty();
    }

    private static @Nullable OffsetDateTime startOf(Postmortem postmortem) {
        OffsetDateTime started = timeOf(postmortem.getTimeline().first(EntryKind.STARTED));
        return started == null ? postmortem.getSummary().getStartedAt() : started;
    }

    private static @Nullable OffsetDateTime timeOf(@Nullable TimelineEntry entry) {
        return entry == null ? null : entry.getAt();
    }

    static @Nullable Duration between(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {
        return start == null || end == null ? null : Duration.between(start, end);
    }
}

package io.github.postmortem4j.corpus.internal.document;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.corpus.statistics.ResponseTime;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures how long detection, acknowledgment, mitigation and resolution took, from the stated moments. */
final class ResponseTimes {

    private ResponseTimes() {}

    /**
     * Returns the response times of an incident, in seconds.
     *
     * @param postmortem the postmortem
     * @return the times that the document states; a moment before the start is not a response and is left out
     */
    static Map<ResponseTime, Long> of(Postmortem postmortem) {
        Map<ResponseTime, Long> times = new EnumMap<>(ResponseTime.class);
        OffsetDateTime start = start(postmortem);
        if (start != null) {
            put(times, ResponseTime.DETECT, start, first(postmortem, EntryKind.DETECTED));
            put(times, ResponseTime.ACKNOWLEDGE, start, first(postmortem, EntryKind.ACKNOWLEDGED));
            put(times, ResponseTime.MITIGATE, start, first(postmortem, EntryKind.MITIGATED));
            put(times, ResponseTime.RESOLVE, start, end(postmortem));
        }
        return times;
    }

    /** {@return the start of the outage, or {@code null} if the document does not state it} */
    static @Nullable OffsetDateTime start(Postmortem postmortem) {
        OffsetDateTime started = first(postmortem, EntryKind.STARTED);
        return started != null ? started : postmortem.getSummary().getStartedAt();
    }

    /** {@return the end of the outage, or {@code null} if the document does not state it} */
    static @Nullable OffsetDateTime end(Postmortem postmortem) {
        OffsetDateTime last = null;
        for (TimelineEntry entry : postmortem.getTimeline().getEntries()) {
            OffsetDateTime at = entry.getAt();
            if (entry.getKind() == EntryKind.RESOLVED && at != null && (last == null || at.isAfter(last))) {
                last = at;
            }
        }
        return last != null ? last : postmortem.getSummary().getEndedAt();
    }

    private static @Nullable OffsetDateTime first(Postmortem postmortem, EntryKind kind) {
        OffsetDateTime earliest = null;
        for (TimelineEntry entry : postmortem.getTimeline().getEntries()) {
            OffsetDateTime at = entry.getAt();
            if (entry.getKind() == kind && at != null && (earliest == null || at.isBefore(earliest))) {
                earliest = at;
            }
        }
        return earliest;
    }

    private static void put(
            Map<ResponseTime, Long> times, ResponseTime time, OffsetDateTime start, @Nullable OffsetDateTime moment) {
        if (moment != null && !moment.isBefore(start)) {
            times.put(time, Duration.between(start, moment).toSeconds());
        }
    }
}

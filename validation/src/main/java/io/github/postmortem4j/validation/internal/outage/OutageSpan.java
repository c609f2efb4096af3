package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.IssueSummary;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time from the start to the end of an outage, as far as they are known. Finds timeline entries that do not fit.
 */
public final class OutageSpan {

    /** Times often have a precision of one minute, some rounded and some truncated. */
    private static final Duration ROUNDING = Duration.ofMinutes(1);

    private static final Duration MARGIN = Duration.ofHours(24);
    private static final Set<EntryKind> AFTER_START =
            Set.of(EntryKind.DETECTED, EntryKind.MITIGATED, EntryKind.RESOLVED);

    private final @Nullable OffsetDateTime start;
    private final @Nullable OffsetDateTime end;

    private OutageSpan(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {
        this.start = start;
        this.end = end;
    }

    /** {@return the span of an outage; start and end are unknown if the end is not after the start} */
    public static OutageSpan of(IssueSummary summary) {
        Duration duration = summary.duration();
        boolean contradictory = duration != null && (duration.isNegative() || duration.isZero());
        return contradictory
                ? new OutageSpan(null, null)
                : new OutageSpan(summary.getStartedAt(), summary.getEndedAt());
    }

    /** {@return why an entry of a kind does not fit at a time, or {@code null} if it fits} */
    public @Nullable Misfit misfit(EntryKind kind, OffsetDateTime at) {
        if (start != null && AFTER_START.contains(kind) && isBy(ROUNDING, at, start)) {
            return new Misfit(Misfit.Reason.BEFORE_START, start);
        }
        if (end != null && kind == EntryKind.RESOLVED && isBy(ROUNDING, end, at)) {
            return new Misfit(Misfit.Reason.AFTER_END, end);
        }
        if (start != null && isByMoreThan(MARGIN, at, start)) {
            return new Misfit(Misfit.Reason.LONG_BEFORE, start);
        }
        if (end != null && isByMoreThan(MARGIN, end, at)) {
            return new Misfit(Misfit.Reason.LONG_AFTER, end);
        }
        return null;
    }

    private static boolean isBy(Duration difference, OffsetDateTime earlier, OffsetDateTime later) {
        return Duration.between(earlier, later).compareTo(difference) >= 0;
    }

    private static boolean isByMoreThan(Duration difference, OffsetDateTime earlier, OffsetDateTime later) {
        return Duration.between(earlier, later).compareTo(difference) > 0;
    }

    /**
     * Why a timeline entry does not fit the outage.
     *
     * @param reason on which side of the outage the entry is
     * @param bound the start or end of the outage that the entry contradicts
     */
    public record Misfit(Reason reason, OffsetDateTime bound) {

        /** The location of an entry that does not fit. */
        public enum Reason {
            /** Before the start, although an entry of its kind can only come after it. */
            BEFORE_START,
            /** After the end, although the entry records the end. */
            AFTER_END,
            /** More than a day before the start. */
            LONG_BEFORE,
            /** More than a day after the end. */
            LONG_AFTER
        }
    }
}

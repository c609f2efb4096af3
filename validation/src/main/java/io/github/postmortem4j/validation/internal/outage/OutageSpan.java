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

    /** The minimum difference between the stated start or end and the entry about it that is reported. */
    private static final Duration TOLERANCE = Duration.ofMinutes(6);

    /** In a long outage, times are less precise. */
    private static final int TOLERANCE_DIVISOR = 20;

    private static final Duration MAX_TOLERANCE = Duration.ofHours(1);

    /** Causes may precede an outage by days, and reports may follow it by days. A wrong month is a mistake. */
    private static final Duration MARGIN = Duration.ofDays(28);

    /** Nobody responds to an outage a day before it starts. */
    private static final Duration MARGIN_OF_RESPONSE = Duration.ofDays(1);

    private static final Set<EntryKind> AFTER_START =
            Set.of(EntryKind.DETECTED, EntryKind.MITIGATED, EntryKind.RESOLVED);
    private static final Set<EntryKind> RESPONSE =
            Set.of(EntryKind.ACKNOWLEDGED, EntryKind.ESCALATED, EntryKind.MISLEADING_PATH);

    private final @Nullable OffsetDateTime start;
    private final @Nullable OffsetDateTime end;
    private final Duration tolerance;

    private OutageSpan(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end, Duration tolerance) {
        this.start = start;
        this.end = end;
        this.tolerance = tolerance;
    }

    /** {@return the span of an outage; start and end are unknown if the end is not after the start} */
    public static OutageSpan of(IssueSummary summary) {
        Duration duration = summary.duration();
        boolean contradictory = duration != null && (duration.isNegative() || duration.isZero());
        return contradictory
                ? new OutageSpan(null, null, TOLERANCE)
                : new OutageSpan(summary.getStartedAt(), summary.getEndedAt(), toleranceOf(duration));
    }

    private static Duration toleranceOf(@Nullable Duration duration) {
        if (duration == null) {
            return TOLERANCE;
        }
        Duration share = duration.dividedBy(TOLERANCE_DIVISOR);
        Duration bounded = share.compareTo(MAX_TOLERANCE) < 0 ? share : MAX_TOLERANCE;
        return bounded.compareTo(TOLERANCE) > 0 ? bounded : TOLERANCE;
    }

    /** {@return whether an entry about the start is close enough to it, which any entry is if the start is unknown} */
    public boolean isAtStart(OffsetDateTime at) {
        return start == null || (!isBy(tolerance, at, start) && !isBy(tolerance, start, at));
    }

    /** {@return whether the last entry about the end is so early that it contradicts the end} */
    public boolean isBeforeEnd(OffsetDateTime at) {
        return end != null && isBy(tolerance, at, end);
    }

    /** {@return whether a time is after the end} */
    public boolean isAfterEnd(OffsetDateTime at) {
        return end != null && isBy(ROUNDING, end, at);
    }

    /** {@return the start, or {@code null} if it is unknown} */
    public @Nullable OffsetDateTime start() {
        return start;
    }

    /** {@return the end, or {@code null} if it is unknown} */
    public @Nullable OffsetDateTime end() {
        return end;
    }

    /** {@return why an entry of a kind does not fit at a time, or {@code null} if it fits} */
    public @Nullable Misfit misfit(EntryKind kind, OffsetDateTime at) {
        if (start != null && AFTER_START.contains(kind) && isBy(ROUNDING, at, start)) {
            return new Misfit(Misfit.Reason.BEFORE_START, start);
        }
        if (kind == EntryKind.RESOLVED && end != null && isAfterEnd(at)) {
            return new Misfit(Misfit.Reason.AFTER_END, end);
        }
        if (start != null && RESPONSE.contains(kind) && isByMoreThan(MARGIN_OF_RESPONSE, at, start)) {
            return new Misfit(Misfit.Reason.BEFORE_START, start);
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
            /** More than four weeks before the start. */
            LONG_BEFORE,
            /** More than four weeks after the end. */
            LONG_AFTER
        }
    }
}

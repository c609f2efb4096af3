package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.IssueSummary;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the start to the end of an outage, as far as they are known, and what does not fit in. */
public final class OutageSpan {

    /** Times are often written to the minute, some rounded and some cut off. */
    private static final Duration ROUNDING = Duration.ofMinutes(1);

    private static final Duration ASIDE = Duration.ofHours(24);
    private static final Set<EntryKind> ONCE_STARTED =
            Set.of(EntryKind.DETECTED, EntryKind.MITIGATED, EntryKind.RESOLVED);

    private final @Nullable OffsetDateTime start;
    private final @Nullable OffsetDateTime end;

    private OutageSpan(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {
        this.start = start;
        this.end = end;
    }

    /** {@return the span of an outage; one whose end is not after its start is not known at all} */
    public static OutageSpan of(IssueSummary summary) {
        Duration duration = summary.duration();
        boolean contradictory = duration != null && (duration.isNegative() || duration.isZero());
        return contradictory
                ? new OutageSpan(null, null)
                : new OutageSpan(summary.getStartedAt(), summary.getEndedAt());
    }

    /** {@return why an entry of a kind does not fit at a time; {@code null} when it does} */
    public @Nullable Misfit misfit(EntryKind kind, OffsetDateTime at) {
        if (start != null && ONCE_STARTED.contains(kind) && isBy(ROUNDING, at, start)) {
            return new Misfit(Misfit.Reason.BEFORE_START, start);
        }
        if (end != null && kind == EntryKind.RESOLVED && isBy(ROUNDING, end, at)) {
            return new Misfit(Misfit.Reason.AFTER_END, end);
        }
        if (start != null && isByMoreThan(ASIDE, at, start)) {
            return new Misfit(Misfit.Reason.LONG_BEFORE, start);
        }
        if (end != null && isByMoreThan(ASIDE, end, at)) {
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
     * Why an entry does not fit.
     *
     * @param reason which side of the outage it is on
     * @param bound the start or the end of the outage that it contradicts
     */
    public record Misfit(Reason reason, OffsetDateTime bound) {

        /** Where an entry is that does not fit. */
        public enum Reason {
            /** Before the start, though the kind of entry can only come after it. */
            BEFORE_START,
            /** After the end, which is the moment that the entry tells of. */
            AFTER_END,
            /** More than a day before the start. */
            LONG_BEFORE,
            /** More than a day after the end. */
            LONG_AFTER
        }
    }
}

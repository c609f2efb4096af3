package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of the incident. In JSON, it is an array of entries.
 *
 * <p>The durations of this type are those of <em>one</em> incident, and are measured from the earliest entry of kind
 * {@link EntryKind#STARTED}. They are derived and never stored. A duration is {@code null} unless both entries exist
 * and have a time, and negative if the second entry is before the first.
 */
@Value.Immutable
@ModelStyle
public interface Timeline {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the entries, in the order of the document, which should be chronological (rule T8)} */
    @JsonValue
    List<@Valid TimelineEntry> getEntries();

    /**
     * {@return the earliest entry of a kind, or {@code null} if no entry of that kind has a time}
     *
     * @param kind the kind
     */
    default @Nullable TimelineEntry first(EntryKind kind) {
        TimelineEntry first = null;
        OffsetDateTime earliest = null;
        for (TimelineEntry entry : getEntries()) {
            OffsetDateTime at = entry.getAt();
            if (entry.getKind() == kind && at != null && (earliest == null || at.isBefore(earliest))) {
                first = entry;
                earliest = at;
            }
        }
        return first;
    }

    /** {@return the time from the start to the first entry of kind {@link EntryKind#DETECTED}} */
    default @Nullable Duration timeToDetect() {
        return timeTo(EntryKind.DETECTED);
    }

    /** {@return the time from the start to the first entry of kind {@link EntryKind#ACKNOWLEDGED}} */
    default @Nullable Duration timeToAcknowledge() {
        return timeTo(EntryKind.ACKNOWLEDGED);
    }

    /** {@return the time from the start to the first entry of kind {@link EntryKind#MITIGATED}} */
    default @Nullable Duration timeToMitigate() {
        return timeTo(EntryKind.MITIGATED);
    }

    /** {@return the time from the start to the first entry of kind {@link EntryKind#RESOLVED}} */
    default @Nullable Duration timeToResolve() {
        return timeTo(EntryKind.RESOLVED);
    }

    private @Nullable Duration timeTo(EntryKind kind) {
        TimelineEntry start = first(EntryKind.STARTED);
        TimelineEntry moment = first(kind);
        if (start == null || start.getAt() == null || moment == null || moment.getAt() == null) {
            return null;
        }
        return Duration.between(start.getAt(), moment.getAt());
    }

    /** {@return a new builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Timeline fromJson(List<TimelineEntry> entries) {
        return builder().entries(entries).build();
    }

    /** A builder of {@link Timeline}. Not safe for use by multiple threads. */
    final class Builder extends ImmutableTimeline.Builder {

        Builder() {}
    }
}

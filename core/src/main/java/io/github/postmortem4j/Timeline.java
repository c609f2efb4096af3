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
 * What happened when. In JSON it is an array of entries.
 *
 * <p>Durations are those of <em>one</em> incident, measured from the first entry of kind {@link EntryKind#STARTED}:
 * derived, never stored, {@code null} unless both moments are known, and negative when the second is before the first.
 */
@Value.Immutable
@ModelStyle
public interface Timeline {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the entries, in the order of the document, which should be that of time (rule T8)} */
    @JsonValue
    List<@Valid TimelineEntry> getEntries();

    /**
     * {@return the earliest entry of a kind; {@code null} when there is none with a time}
     *
     * @param kind the kind to look for
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

    /** {@return how long it took until the issue was detected} */
    default @Nullable Duration timeToDetect() {
        return timeTo(EntryKind.DETECTED);
    }

    /** {@return how long it took until someone took charge} */
    default @Nullable Duration timeToAcknowledge() {
        return timeTo(EntryKind.ACKNOWLEDGED);
    }

    /** {@return how long it took until users were hurt less} */
    default @Nullable Duration timeToMitigate() {
        return timeTo(EntryKind.MITIGATED);
    }

    /** {@return how long it took until the outage was over} */
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

    /** {@return a builder that holds the values of this one} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Timeline fromJson(List<TimelineEntry> entries) {
        return builder().entries(entries).build();
    }

    /** Builds a {@link Timeline}. Not safe for use by several threads. */
    final class Builder extends ImmutableTimeline.Builder {

        Builder() {}
    }
}

package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The implementation of {@link Timeline}.
 *
 * <p>Immutables would generate a creator with a {@code List}, for which a mapper that adds types expects the type of the
 * list. Jackson does not write that type, because it writes the type of the timeline in its place.
 */
final class ImmutableTimeline implements Timeline {

    /** The entries while JSON is read. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    static final class Json extends ArrayList<TimelineEntry> {

        private static final long serialVersionUID = 1L;
    }

    private final List<TimelineEntry> getEntries;

    private ImmutableTimeline(Iterable<? extends TimelineEntry> entries) {
        List<TimelineEntry> copy = new ArrayList<>();
        entries.forEach(entry -> copy.add(Objects.requireNonNull(entry, "getEntries element")));
        this.getEntries = Collections.unmodifiableList(copy);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ImmutableTimeline fromJson(Json entries) {
        return new ImmutableTimeline(entries);
    }

    @Override
    public List<TimelineEntry> getEntries() {
        return getEntries;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImmutableTimeline timeline && getEntries.equals(timeline.getEntries);
    }

    @Override
    public int hashCode() {
        return getEntries.hashCode();
    }

    @Override
    public String toString() {
        return ToStringText.of(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Has the same methods as the builders that Immutables generates, because it is used in the same way. */
    static final class Builder {

        private Iterable<? extends TimelineEntry> entries = List.of();

        private Builder() {}

        Builder getEntries(Iterable<? extends TimelineEntry> values) {
            this.entries = values;
            return this;
        }

        ImmutableTimeline build() {
            return new ImmutableTimeline(entries);
        }
    }
}

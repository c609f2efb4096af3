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

    ImmutableTimeline(List<TimelineEntry> entries) {
        entries.forEach(entry -> Objects.requireNonNull(entry, "getEntries element"));
        this.getEntries = Collections.unmodifiableList(new ArrayList<>(entries));
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
}

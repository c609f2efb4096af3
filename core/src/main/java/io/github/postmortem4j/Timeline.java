package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.postmortem4j.internal.style.ModelStyle;
import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of the incident. In JSON, it is an array of entries.
 */
@ModelStyle
public sealed interface Timeline extends ImmutableValue permits ImmutableTimeline {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the entries, in the order of the document, which should be chronological (rule T8)} */
    @JsonValue
    default List<@Valid TimelineEntry> getEntries() {
        // A default method, because Groovy converts a closure to an interface with one abstract method, even if it is
        // sealed, and could not choose between timeline(Timeline) and timeline(Consumer).
        return List.of();
    }

    /**
     * {@return the entries of a kind, in the order of the document}
     *
     * @param kind the kind
     */
    default List<TimelineEntry> entries(EntryKind kind) {
        return getEntries().stream().filter(entry -> entry.getKind() == kind).toList();
    }

    /**
     * {@return the earliest entry of a kind, or {@code null} if no entry of that kind has a time}
     *
     * @param kind the kind
     */
    default @Nullable TimelineEntry first(EntryKind kind) {
        return timed(kind).min(byTime()).orElse(null);
    }

    /**
     * {@return the latest entry of a kind, or {@code null} if no entry of that kind has a time}
     *
     * @param kind the kind
     */
    default @Nullable TimelineEntry last(EntryKind kind) {
        // Of entries at the same moment, the one that is last in the document.
        return timed(kind).reduce((a, b) -> byTime().compare(a, b) > 0 ? a : b).orElse(null);
    }

    private Stream<TimelineEntry> timed(EntryKind kind) {
        return getEntries().stream().filter(entry -> entry.getKind() == kind && entry.getAt() != null);
    }

    /**
     * {@return a timeline with the same entries in chronological order (rule T8)}
     *
     * <p>Entries at the same moment keep their order. An entry without a time stays behind the entry that it follows.
     */
    default Timeline sorted() {
        return builder().entries(inOrder(getEntries())).build();
    }

    /**
     * {@return a timeline with the entries of this timeline and those of another one, in chronological order}
     *
     * <p>An entry of the other timeline that equals an entry of this one is added only as often as it occurs more often
     * there, so that merging the same source twice adds nothing. Entries are also equal if their times denote the same
     * moment with different offsets; the entry of this timeline is kept.
     *
     * @param other the other timeline
     */
    default Timeline merge(Timeline other) {
        Map<TimelineEntry, Integer> present = new HashMap<>();
        getEntries().forEach(entry -> present.merge(inUtc(entry), 1, Integer::sum));
        List<TimelineEntry> added = other.getEntries().stream()
                .filter(entry -> present.merge(inUtc(entry), -1, Integer::sum) < 0)
                .toList();
        return with(timeline -> timeline.addAllEntries(added)).sorted();
    }

    private static TimelineEntry inUtc(TimelineEntry entry) {
        OffsetDateTime at = entry.getAt();
        return at == null || at.getOffset().equals(ZoneOffset.UTC)
                ? entry
                : entry.with(builder -> builder.at(at.withOffsetSameInstant(ZoneOffset.UTC)));
    }

    /** {@return a new builder with the values of this object} */
    default Builder toBuilder() {
        return new Builder().copyOf(this);
    }

    /**
     * {@return a copy of this value with changes}
     *
     * @param change receives a builder with the values of this object
     */
    default Timeline with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Timeline fromJson(ImmutableTimeline.Json entries) {
        return builder().entries(entries).build();
    }

    /** Compares entries that have a time, by the moment it denotes. */
    private static Comparator<TimelineEntry> byTime() {
        return Comparator.comparing(entry -> Objects.requireNonNull(entry.getAt()), OffsetDateTime.timeLineOrder());
    }

    /** Sorts entries by time; an entry without a time stays behind the entry that it follows. */
    private static List<TimelineEntry> inOrder(List<TimelineEntry> entries) {
        List<TimelineEntry> untimed = new ArrayList<>();
        List<List<TimelineEntry>> groups = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            if (entry.getAt() != null) {
                groups.add(new ArrayList<>(List.of(entry)));
            } else if (groups.isEmpty()) {
                untimed.add(entry);
            } else {
                groups.get(groups.size() - 1).add(entry);
            }
        }
        groups.sort(Comparator.comparing(group -> group.get(0), byTime()));
        groups.forEach(untimed::addAll);
        return untimed;
    }

    /** A builder of {@link Timeline}. Not safe for use by multiple threads. */
    final class Builder extends TimelineBuilder {

        Builder() {}
    }
}

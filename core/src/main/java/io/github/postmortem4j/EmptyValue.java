package io.github.postmortem4j;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jackson which nested values to leave out: it makes an instance and asks whether that equals the value.
 *
 * <p>An object with nothing in it says no more than an absent one, and reads back as the same value.
 */
final class EmptyValue {

    private static final List<Object> EMPTY = List.of(
            IssueSummary.builder().build(),
            Impact.builder().build(),
            Timeline.builder().build(),
            RootCauseAndResolution.builder().build(),
            CorrectiveMeasures.builder().build());

    EmptyValue() {}

    /** Asks each empty one, which sees the first member that differs; a hash would need all that is in the value. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == null || EMPTY.contains(other);
    }

    /** It equals values of many hashes, and is looked up in none. */
    @Override
    public int hashCode() {
        return 0;
    }
}

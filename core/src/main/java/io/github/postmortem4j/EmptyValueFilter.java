package io.github.postmortem4j;

import org.jspecify.annotations.Nullable;

/**
 * Makes Jackson omit a nested object that has no values, because reading it back returns the same value as for an
 * absent one.
 *
 * <p>Jackson creates an instance for each property that names a subclass in {@code JsonInclude.valueFilter}, and omits
 * the values that the instance {@linkplain #equals equals}.
 */
abstract class EmptyValueFilter {

    private final Object empty;

    private EmptyValueFilter(Object empty) {
        this.empty = empty;
    }

    @Override
    public final boolean equals(@Nullable Object value) {
        return empty.equals(value);
    }

    @Override
    public final int hashCode() {
        return empty.hashCode();
    }

    static final class OfSummary extends EmptyValueFilter {
        OfSummary() {
            super(IssueSummary.builder().build());
        }
    }

    static final class OfImpact extends EmptyValueFilter {
        OfImpact() {
            super(Impact.builder().build());
        }
    }

    static final class OfTimeline extends EmptyValueFilter {
        OfTimeline() {
            super(Timeline.builder().build());
        }
    }

    static final class OfRootCauseAndResolution extends EmptyValueFilter {
        OfRootCauseAndResolution() {
            super(RootCauseAndResolution.builder().build());
        }
    }

    static final class OfCorrectiveMeasures extends EmptyValueFilter {
        OfCorrectiveMeasures() {
            super(CorrectiveMeasures.builder().build());
        }
    }
}

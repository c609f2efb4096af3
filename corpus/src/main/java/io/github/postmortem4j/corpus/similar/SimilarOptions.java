package io.github.postmortem4j.corpus.similar;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How to look for similar incidents. */
@ValueStyle
@Value.Immutable
public sealed interface SimilarOptions permits ImmutableSimilarOptions {

    /** The greatest number of matches: {@value}. */
    int MAX_LIMIT = 10_000;

    /** {@return the defaults} */
    static SimilarOptions defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the maximum number of matches, from 1 to {@value #MAX_LIMIT}; 5 by default} */
    @Value.Default
    default int getLimit() {
        return 5;
    }

    /**
     * {@return the path of the draft relative to the folder of the corpus, with {@code /} between names; {@code ""} by
     * default}
     *
     * <p>The document with this key or with the id of the draft is not a match. Documents in the same top-level folder,
     * which often is one team or organization, are preferred a little.
     */
    @Value.Default
    default String getDraftPath() {
        return "";
    }

    /**
     * {@return the latest moment of earlier incidents; {@code null}, the default, for the date of the draft}
     *
     * <p>Incidents without a date are always included.
     */
    @Nullable OffsetDateTime getUntil();

    /** {@return the day by which action items are overdue; {@code null}, the default, to call no action item overdue} */
    @Nullable LocalDate getToday();

    /**
     * {@return whether to explain matches and list their action items, which takes time for each match; {@code true} by
     * default}
     */
    @Value.Default
    default boolean isExplained() {
        return true;
    }

    /** Builds {@link SimilarOptions}. Not safe for use by several threads. */
    final class Builder extends ImmutableSimilarOptions.Builder {

        Builder() {}

        @Override
        public SimilarOptions build() {
            SimilarOptions options = super.build();
            if (options.getLimit() < 1 || options.getLimit() > MAX_LIMIT) {
                throw new IllegalArgumentException("the limit must be from 1 to " + MAX_LIMIT);
            }
            return options;
        }
    }
}

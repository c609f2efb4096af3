package io.github.postmortem4j.corpus.statistics;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.time.Duration;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A percentile of a response time, with a 95 % confidence interval.
 *
 * <p>The interval is between two of the observed times, and makes no assumption about their distribution.
 */
@ValueStyle
@Value.Immutable
public sealed interface Percentile permits ImmutablePercentile {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the percentile; {@code null} if too many incidents are still open to know it} */
    @Nullable Duration getValue();

    /** {@return the lower end of the interval; {@code null} if there are too few times to know it} */
    @Nullable Duration getLower();

    /** {@return the upper end of the interval; {@code null} if there are too few times, or too many open ones, to know it} */
    @Nullable Duration getUpper();

    /** Builds a {@link Percentile}. Not safe for use by several threads. */
    final class Builder extends ImmutablePercentile.Builder {

        Builder() {}
    }
}

package io.github.postmortem4j.corpus.statistics;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import org.immutables.value.Value;

/** A number out of a total, with the 95 % confidence interval of the share (Wilson). */
@ValueStyle
@Value.Immutable
public sealed interface Proportion permits ImmutableProportion {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the number} */
    long getCount();

    /** {@return the total} */
    long getTotal();

    /** {@return the lower end of the interval of the share, from 0 to 1; 0 if the total is 0} */
    double getLower();

    /** {@return the upper end of the interval of the share, from 0 to 1; 1 if the total is 0} */
    double getUpper();

    /** Builds a {@link Proportion}. Not safe for use by several threads. */
    final class Builder extends ImmutableProportion.Builder {

        Builder() {}
    }
}

package io.github.postmortem4j.corpus.statistics;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A response time over several incidents.
 *
 * <p>There is no mean: durations of incidents are skewed, so that a few long ones determine it.
 */
@ValueStyle
@Value.Immutable
public sealed interface ResponseTimeSummary permits ImmutableResponseTimeSummary {

    /** With fewer known or open times than this, a summary lists the times and has no percentiles: {@value}. */
    int MIN_FOR_PERCENTILES = 20;

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the number of incidents with a known time} */
    long getKnown();

    /** {@return the number of incidents whose postmortem does not state the time} */
    long getMissing();

    /**
     * {@return the number of incidents that are not over: drafts that state a start and no end. Percentiles count their
     * times as longer than all known ones}
     */
    long getStillOpen();

    /** {@return the 50th, 75th and 90th percentile; empty for fewer than {@value #MIN_FOR_PERCENTILES} times} */
    Map<Integer, Percentile> getPercentiles();

    /** {@return the known times in ascending order, for fewer than {@value #MIN_FOR_PERCENTILES}; else empty} */
    List<Duration> getTimes();

    /** Builds a {@link ResponseTimeSummary}. Not safe for use by several threads. */
    final class Builder extends ImmutableResponseTimeSummary.Builder {

        Builder() {}
    }
}

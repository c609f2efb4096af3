package io.github.postmortem4j.corpus.internal.statistics;

import io.github.postmortem4j.corpus.statistics.Percentile;
import io.github.postmortem4j.corpus.statistics.ResponseTimeSummary;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects the times of one kind, 4 bytes each. */
final class TimeCollector {

    private static final int[] PERCENTILES = {50, 75, 90};

    private int[] seconds = new int[8];
    private int known;
    private long missing;
    private int stillOpen;

    void add(@Nullable Long time, boolean isStillOpen) {
        if (time != null) {
            if (known == seconds.length) {
                seconds = Arrays.copyOf(seconds, known + (known >> 1));
            }
            seconds[known++] = (int) Math.min(time, Integer.MAX_VALUE);
        } else if (isStillOpen) {
            stillOpen++;
        } else {
            missing++;
        }
    }

    ResponseTimeSummary summarize() {
        int[] sorted = Arrays.copyOf(seconds, known);
        Arrays.sort(sorted);
        ResponseTimeSummary.Builder summary =
                ResponseTimeSummary.builder().known(known).missing(missing).stillOpen(stillOpen);
        int count = known + stillOpen;
        if (count < ResponseTimeSummary.MIN_FOR_PERCENTILES) {
            Arrays.stream(sorted).mapToObj(Duration::ofSeconds).forEach(summary::addTime);
        } else {
            for (int percentile : PERCENTILES) {
                summary.putPercentile(percentile, percentile(sorted, count, percentile / 100.0));
            }
        }
        return summary.build();
    }

    private static Percentile percentile(int[] sorted, int count, double share) {
        return Percentile.builder()
                .value(at(sorted, OrderStatistics.rank(count, share)))
                .lower(at(sorted, OrderStatistics.lowerRank(count, share)))
                .upper(at(sorted, OrderStatistics.upperRank(count, share)))
                .build();
    }

    /** Returns the time of a rank; those of incidents that are still open come last and are unknown. */
    private static @Nullable Duration at(int[] sorted, int rank) {
        return rank < 1 || rank > sorted.length ? null : Duration.ofSeconds(sorted[rank - 1]);
    }
}

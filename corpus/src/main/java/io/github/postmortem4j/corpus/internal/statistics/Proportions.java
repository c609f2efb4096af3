package io.github.postmortem4j.corpus.internal.statistics;

import io.github.postmortem4j.corpus.statistics.Proportion;

/** Proportions with Wilson's interval. */
final class Proportions {

    private static final double NORMAL = 1.959964;

    private Proportions() {}

    static Proportion of(long count, long total) {
        if (total == 0) {
            return Proportion.builder()
                    .count(count)
                    .total(total)
                    .lower(0)
                    .upper(1)
                    .build();
        }
        double share = (double) count / total;
        double z = NORMAL * NORMAL / total;
        double center = (share + z / 2) / (1 + z);
        double half = Math.sqrt(z * (share * (1 - share) + z / 4)) / (1 + z);
        return Proportion.builder()
                .count(count)
                .total(total)
                .lower(count == 0 ? 0 : Math.max(0, center - half))
                .upper(count == total ? 1 : Math.min(1, center + half))
                .build();
    }
}

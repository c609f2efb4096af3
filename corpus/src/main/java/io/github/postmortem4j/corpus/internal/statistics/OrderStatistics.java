package io.github.postmortem4j.corpus.internal.statistics;

/**
 * Ranks of percentiles and of their confidence intervals. The number of observations below a percentile is binomial,
 * for any distribution of the observations.
 */
final class OrderStatistics {

    /** Half of the probability outside of a 95 % interval. */
    private static final double TAIL = 0.025;
    /** The quantile of the normal distribution for that tail. */
    private static final double NORMAL = 1.959964;
    /** Above this number, the binomial distribution is summed up no more: the normal one gives the same ranks. */
    private static final int MAX_EXACT = 5_000;

    private OrderStatistics() {}

    /** {@return the rank of a percentile among a number of observations, from 1} */
    static int rank(int count, double share) {
        return Math.max(1, (int) Math.ceil(share * count));
    }

    /** {@return the rank of the lower end of the interval, from 1; 0 if there is none} */
    static int lowerRank(int count, double share) {
        if (count > MAX_EXACT) {
            return (int) Math.floor(count * share - NORMAL * deviation(count, share));
        }
        double below = 0;
        int rank = 0;
        for (int k = 0; k < count; k++) {
            below += probability(count, k, share);
            if (below > TAIL) {
                break;
            }
            rank = k + 1;
        }
        return rank;
    }

    /** {@return the rank of the upper end of the interval, from 1; greater than the count if there is none} */
    static int upperRank(int count, double share) {
        if (count > MAX_EXACT) {
            return (int) Math.ceil(count * share + NORMAL * deviation(count, share)) + 1;
        }
        double above = 0;
        int rank = count + 1;
        for (int k = count; k > 0; k--) {
            above += probability(count, k, share);
            if (above > TAIL) {
                break;
            }
            rank = k;
        }
        return rank;
    }

    private static double deviation(int count, double share) {
        return Math.sqrt(count * share * (1 - share));
    }

    private static double probability(int count, int k, double share) {
        return Math.exp(logFactorial(count)
                - logFactorial(k)
                - logFactorial(count - k)
                + k * Math.log(share)
                + (count - k) * Math.log1p(-share));
    }

    /** Stirling's series above 20, which is exact to 12 digits there. */
    private static double logFactorial(int n) {
        if (n <= 20) {
            double product = 1;
            for (int i = 2; i <= n; i++) {
                product *= i;
            }
            return Math.log(product);
        }
        double x = n + 1.0;
        return (x - 0.5) * Math.log(x)
                - x
                + 0.5 * Math.log(2 * Math.PI)
                + 1 / (12 * x)
                - 1 / (360 * x * x * x)
                + 1 / (1260 * x * x * x * x * x);
    }
}

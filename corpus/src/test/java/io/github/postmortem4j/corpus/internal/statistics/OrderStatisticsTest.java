package io.github.postmortem4j.corpus.internal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatisticsTest {

    @ParameterizedTest
    @CsvSource({"20, 0.5, 6, 15", "10, 0.5, 2, 9", "100, 0.5, 40, 61", "20, 0.9, 15, 21", "5, 0.5, 0, 6"})
    void givesTheRanksOfTheBinomialDistribution(int count, double share, int lower, int upper) {
        assertThat(OrderStatistics.lowerRank(count, share)).isEqualTo(lower);
        assertThat(OrderStatistics.upperRank(count, share)).isEqualTo(upper);
    }

    @Test
    void coversThePercentileInAtLeast95OutOf100Samples() {
        Random random = new Random(5);
        int covered = 0;
        int samples = 4_000;
        for (int i = 0; i < samples; i++) {
            double[] values = random.doubles(60).sorted().toArray();
            int lower = OrderStatistics.lowerRank(60, 0.75);
            int upper = OrderStatistics.upperRank(60, 0.75);
            covered += values[lower - 1] <= 0.75 && values[upper - 1] >= 0.75 ? 1 : 0;
        }
        assertThat(covered).isGreaterThanOrEqualTo((int) (samples * 0.945));
    }

    @Test
    void changesLittleWhereTheNormalDistributionTakesOver() {
        assertThat(OrderStatistics.lowerRank(5_001, 0.5) - OrderStatistics.lowerRank(5_000, 0.5))
                .isBetween(-2, 3);
        assertThat(OrderStatistics.upperRank(5_001, 0.5) - OrderStatistics.upperRank(5_000, 0.5))
                .isBetween(-2, 3);
    }
}

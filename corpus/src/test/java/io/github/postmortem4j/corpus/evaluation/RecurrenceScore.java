package io.github.postmortem4j.corpus.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The ranks of the first right answers of a ranking, and figures with 95 % intervals over groups of queries. */
final class RecurrenceScore {

    private static final int DRAWS = 2_000;

    private final RecurrenceLabels labels;
    private final Map<String, Integer> ranks = new LinkedHashMap<>();

    RecurrenceScore(RecurrenceLabels labels) {
        this.labels = labels;
    }

    void put(RecurrenceLabels.Query query, List<String> ranking) {
        ranks.put(query.id, query.rank(ranking));
    }

    int rank(String query) {
        return ranks.getOrDefault(query, Integer.MAX_VALUE);
    }

    double reciprocalRank(Predicate<RecurrenceLabels.Query> included) {
        return mean(included, rank -> 1.0 / rank);
    }

    double hit(int k, Predicate<RecurrenceLabels.Query> included) {
        return mean(included, rank -> rank <= k ? 1 : 0);
    }

    private double mean(Predicate<RecurrenceLabels.Query> included, Figure figure) {
        return labels.queries().stream()
                .filter(included)
                .mapToDouble(query -> figure.of(rank(query.id)))
                .average()
                .orElse(0);
    }

    /** Returns the interval of the mean of a figure, or of its difference to that of another ranking. */
    double[] interval(Figure figure, @Nullable RecurrenceScore other) {
        return interval(figure, other, query -> true);
    }

    /** Returns the interval over some of the queries. */
    double[] interval(Figure figure, @Nullable RecurrenceScore other, Predicate<RecurrenceLabels.Query> included) {
        Map<String, List<Double>> groups = new LinkedHashMap<>();
        for (RecurrenceLabels.Query query :
                labels.queries().stream().filter(included).toList()) {
            double value = figure.of(rank(query.id)) - (other == null ? 0 : figure.of(other.rank(query.id)));
            groups.computeIfAbsent(labels.group(query.id), key -> new ArrayList<>())
                    .add(value);
        }
        List<List<Double>> all = new ArrayList<>(groups.values());
        Random random = new Random(1);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < all.size(); i++) {
                List<Double> group = all.get(random.nextInt(all.size()));
                sum += group.stream().mapToDouble(Double::doubleValue).sum();
                count += group.size();
            }
            means[draw] = sum / count;
        }
        Arrays.sort(means);
        return new double[] {means[DRAWS / 40], means[DRAWS - DRAWS / 40 - 1]};
    }

    /** A figure of one query. */
    @FunctionalInterface
    interface Figure {
        double of(int rank);
    }
}

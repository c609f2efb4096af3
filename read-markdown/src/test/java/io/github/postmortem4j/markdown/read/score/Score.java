package io.github.postmortem4j.markdown.read.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts right, wrong and missed values by field. */
final class Score {

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    void right(String field) {
        of(field)[0]++;
    }

    void wrong(String field, String document, String what) {
        of(field)[1]++;
        faults.add(document + ": " + field + ": found " + what);
    }

    void missed(String field, String document, String what) {
        of(field)[2]++;
        faults.add(document + ": " + field + ": missed " + what);
    }

    private int[] of(String field) {
        return counts.computeIfAbsent(field, any -> new int[3]);
    }

    int wrong(String field) {
        return of(field)[1];
    }

    double precision(String field) {
        int[] count = of(field);
        return count[0] + count[1] == 0 ? 1 : (double) count[0] / (count[0] + count[1]);
    }

    double recall(String field) {
        int[] count = of(field);
        return count[0] + count[2] == 0 ? 1 : (double) count[0] / (count[0] + count[2]);
    }

    List<String> faults() {
        return faults;
    }

    /** {@return the counts, precision and recall of each field as a table} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format(
                "%-12s %5s %5s %6s %9s %6s%n", "field", "right", "wrong", "missed", "precision", "recall"));
        counts.forEach((field, count) -> out.append(String.format(
                Locale.ROOT,
                "%-12s %5d %5d %6d %9.3f %6.3f%n",
                field,
                count[0],
                count[1],
                count[2],
                precision(field),
                recall(field))));
        return out.toString();
    }
}

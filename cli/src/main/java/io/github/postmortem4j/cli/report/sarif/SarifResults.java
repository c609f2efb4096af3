package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.validation.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Collects the results of a run up to a limit. Beyond it, the least severe results are dropped, the latest ones first.
 */
final class SarifResults {

    /** GitHub rejects a run with more results. */
    static final int LIMIT = 25_000;

    private record Numbered(int number, SarifResult result) {

        Severity severity() {
            return result.severity();
        }
    }

    private final int limit;
    private final PriorityQueue<Numbered> leastSevereFirst =
            new PriorityQueue<>(Comparator.comparing(Numbered::severity)
                    .thenComparingInt(Numbered::number)
                    .reversed());
    private int added;

    SarifResults(int limit) {
        this.limit = limit;
    }

    void add(SarifResult result) {
        leastSevereFirst.add(new Numbered(added++, result));
        if (leastSevereFirst.size() > limit) {
            leastSevereFirst.remove();
        }
    }

    int limit() {
        return limit;
    }

    /** Returns the number of results that were dropped. */
    int dropped() {
        return added - leastSevereFirst.size();
    }

    /** Returns the results in the order in which they were added. */
    List<SarifResult> kept() {
        return leastSevereFirst.stream()
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::result)
                .toList();
    }
}

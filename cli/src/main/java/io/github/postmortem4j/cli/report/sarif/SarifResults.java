package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.validation.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The results of a run, as many as code scanning takes: when there are more, advice goes first, and what came last. */
final class SarifResults {

    /** GitHub refuses a run with more. */
    static final int LIMIT = 25_000;

    private record Numbered(int number, SarifResult result) {

        Severity severity() {
            return result.severity();
        }
    }

    private final int limit;
    private final PriorityQueue<Numbered> leastImportantFirst =
            new PriorityQueue<>(Comparator.comparing(Numbered::severity)
                    .thenComparingInt(Numbered::number)
                    .reversed());
    private int added;

    SarifResults(int limit) {
        this.limit = limit;
    }

    void add(SarifResult result) {
        leastImportantFirst.add(new Numbered(added++, result));
        if (leastImportantFirst.size() > limit) {
            leastImportantFirst.remove();
        }
    }

    /** Returns how many there was no room for. */
    int leftOut() {
        return added - leastImportantFirst.size();
    }

    /** Returns the results in the order in which they were added. */
    List<SarifResult> kept() {
        return leastImportantFirst.stream()
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::result)
                .toList();
    }
}

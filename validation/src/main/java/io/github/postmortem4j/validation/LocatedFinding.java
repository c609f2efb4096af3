package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.internal.PropertyPath;
import java.util.Comparator;

/**
 * A finding with its path, by which findings are put in order.
 *
 * @param path where it is
 * @param finding what was found
 */
record LocatedFinding(PropertyPath path, Finding finding) {

    /** By place, then by rule; the rest only keeps the order the same from run to run. */
    static final Comparator<LocatedFinding> ORDER = Comparator.comparing(LocatedFinding::path, new DocumentOrder())
            .thenComparing(located -> located.finding().getRule(), RuleBook.ORDER_OF_IDS)
            .thenComparing(located -> located.finding().getMessage());

    boolean isOf(String rule) {
        return finding.getRule().equals(rule);
    }
}

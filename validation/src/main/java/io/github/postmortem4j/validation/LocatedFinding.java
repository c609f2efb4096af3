package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.Comparator;

/**
 * A finding with its location, by which findings are put in order.
 *
 * @param location where it is
 * @param finding what was found
 */
record LocatedFinding(Location location, Finding finding) {

    /** By place, then by rule; the rest only keeps the order the same from run to run. */
    static final Comparator<LocatedFinding> ORDER = Comparator.comparing(LocatedFinding::location, Location.ORDER)
            .thenComparing(located -> located.finding().getRule(), RuleRegistry.ORDER_OF_IDS)
            .thenComparing(located -> located.finding().getMessage());

    static LocatedFinding of(Rule rule, Severity severity, Location location, String message) {
        return new LocatedFinding(
                location,
                ImmutableFinding.builder()
                        .rule(rule.id())
                        .severity(severity)
                        .pointer(location.toJsonPointer())
                        .path(location.toString())
                        .message(message)
                        .spec(rule.spec())
                        .build());
    }
}

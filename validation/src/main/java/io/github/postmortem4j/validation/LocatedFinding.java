package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.Comparator;

/**
 * A finding with its location, by which findings are sorted.
 *
 * @param location the location
 * @param finding the finding
 */
record LocatedFinding(Location location, Finding finding) {

    /** Orders findings by location, then by rule. The message only makes the order the same in every run. */
    static final Comparator<LocatedFinding> ORDER = Comparator.comparing(LocatedFinding::location, Location.ORDER)
            .thenComparing(located -> located.finding().getRule(), RuleRegistry.ORDER_OF_IDS)
            .thenComparing(located -> located.finding().getMessage());

    static LocatedFinding of(String rule, String spec, Severity severity, Location location, String message) {
        return new LocatedFinding(
                location,
                Finding.builder()
                        .rule(rule)
                        .severity(severity)
                        .pointer(location.toJsonPointer())
                        .path(location.toString())
                        .message(message)
                        .spec(spec)
                        .build());
    }
}

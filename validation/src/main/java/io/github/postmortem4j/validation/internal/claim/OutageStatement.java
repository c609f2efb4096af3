package io.github.postmortem4j.validation.internal.claim;

import java.time.Duration;

/**
 * A statement in a text about the duration of the outage.
 *
 * @param duration the stated duration
 * @param bound whether the duration is a bound: "more than an hour"
 * @param hedged whether the text calls it approximate: "about", "nearly"
 * @param explicit whether the text names the outage itself, not a service that was down
 */
record OutageStatement(StatedDuration duration, StatedDuration.Bound bound, boolean hedged, boolean explicit) {

    boolean agreesWith(Duration actual) {
        return duration.agreesWith(actual, bound, hedged);
    }
}

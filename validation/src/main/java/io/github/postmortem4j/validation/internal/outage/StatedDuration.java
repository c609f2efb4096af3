package io.github.postmortem4j.validation.internal.outage;

import java.time.Duration;

/**
 * A length of time that a text states, such as "1 hour 18 minutes".
 *
 * @param length how long it is
 * @param precision how exact it claims to be: its last unit, or half of it for "one and a half hours"
 * @param from the index of its first token
 * @param to the index after its last token
 */
record StatedDuration(Duration length, Duration precision, int from, int to) {

    private static final int USUAL_PERCENT = 10;
    private static final int HEDGED_PERCENT = 25;

    /**
     * {@return whether it may be said of something that took so long}
     *
     * @param actual how long it took
     * @param hedged whether the text says "about", "nearly" or the like
     */
    boolean agreesWith(Duration actual, boolean hedged) {
        Duration share =
                actual.multipliedBy(hedged ? HEDGED_PERCENT : USUAL_PERCENT).dividedBy(100);
        Duration tolerance = share.compareTo(precision) > 0 ? share : precision;
        return length.minus(actual).abs().compareTo(tolerance) <= 0;
    }
}

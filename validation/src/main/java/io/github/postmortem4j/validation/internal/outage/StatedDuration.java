package io.github.postmortem4j.validation.internal.outage;

import java.time.Duration;

/**
 * A duration that a text states, such as "1 hour 18 minutes".
 *
 * @param length the duration
 * @param precision the precision of the text: its last unit, or half of it for "one and a half hours"
 * @param from the index of the first token
 * @param to the index after the last token
 */
record StatedDuration(Duration length, Duration precision, int from, int to) {

    private static final int TOLERANCE_PERCENT = 10;
    private static final int HEDGED_TOLERANCE_PERCENT = 25;

    /**
     * {@return whether this duration agrees with the actual one, within a tolerance}
     *
     * @param actual the actual duration
     * @param hedged whether the text says "about", "nearly" or similar
     */
    boolean agreesWith(Duration actual, boolean hedged) {
        Duration share = actual.multipliedBy(hedged ? HEDGED_TOLERANCE_PERCENT : TOLERANCE_PERCENT)
                .dividedBy(100);
        Duration tolerance = share.compareTo(precision) > 0 ? share : precision;
        return length.minus(actual).abs().compareTo(tolerance) <= 0;
    }
}

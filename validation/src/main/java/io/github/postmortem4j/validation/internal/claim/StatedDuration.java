package io.github.postmortem4j.validation.internal.claim;

import java.time.Duration;

/**
 * A duration that a text states, such as "1 hour 18 minutes".
 *
 * @param length the duration
 * @param precision the precision of the text: its last unit, or half of it for "one and a half hours"
 * @param likeTime whether it may also be a time of day, as in "1h30"
 * @param from the index of the first token
 * @param to the index after the last token
 */
record StatedDuration(Duration length, Duration precision, boolean likeTime, int from, int to) {

    private static final int TOLERANCE_PERCENT = 10;
    private static final int HEDGED_TOLERANCE_PERCENT = 25;

    /** Whether a text gives the duration itself or a bound. */
    enum Bound {
        NONE,
        /** "More than an hour". */
        AT_LEAST,
        /** "Less than an hour". */
        AT_MOST
    }

    /**
     * {@return whether this duration agrees with the actual one, within a tolerance}
     *
     * @param actual the actual duration
     * @param bound whether this duration is a bound
     * @param hedged whether the text says "about", "nearly" or similar
     */
    boolean agreesWith(Duration actual, Bound bound, boolean hedged) {
        Duration share = actual.multipliedBy(hedged ? HEDGED_TOLERANCE_PERCENT : TOLERANCE_PERCENT)
                .dividedBy(100);
        Duration tolerance = share.compareTo(precision) > 0 ? share : precision;
        Duration excess = length.minus(actual);
        return switch (bound) {
            case NONE -> excess.abs().compareTo(tolerance) <= 0;
            case AT_LEAST -> excess.compareTo(share) <= 0;
            case AT_MOST -> excess.negated().compareTo(share) <= 0;
        };
    }
}

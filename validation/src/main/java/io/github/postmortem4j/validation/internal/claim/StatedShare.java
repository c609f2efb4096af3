package io.github.postmortem4j.validation.internal.claim;

import java.math.BigDecimal;

/**
 * A share of the users that a text states.
 *
 * @param value the percentage
 * @param tolerance the difference in points that is attributed to rounding
 * @param relative the same, as a part of the actual value
 * @param from the index of the first token
 * @param to the index after the last token
 */
record StatedShare(BigDecimal value, BigDecimal tolerance, BigDecimal relative, int from, int to) {

    boolean agreesWith(BigDecimal actual) {
        return value.subtract(actual).abs().compareTo(tolerance.max(actual.multiply(relative))) <= 0;
    }
}

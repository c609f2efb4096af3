package io.github.postmortem4j.internal.extension;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Normalizes the numbers in extensions.
 *
 * <p>A number with decimals keeps all of them, so that an amount of {@code 1250.50} is written as it was read. Whole
 * numbers without decimals, such as {@code 1000} and {@code 1e3}, are equal regardless of their Java type.
 */
public final class NormalizedNumber {

    /** A whole number with more digits keeps its exponent, so that {@code 1e999999999} does not exhaust the memory. */
    private static final int MAX_WHOLE_DIGITS = 100;

    private NormalizedNumber() {}

    /**
     * Normalizes a number.
     *
     * @return a {@link Long} if the number has no decimals and fits, a {@link BigInteger} if it is larger, or a
     *     {@link BigDecimal} with the same decimals
     * @throws IllegalArgumentException if the number is infinite or NaN
     */
    public static Number of(Number number) {
        BigDecimal decimal;
        try {
            decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(number + " is not a number in JSON", e);
        }
        if (decimal.scale() > 0) {
            return decimal;
        }
        if (decimal.signum() == 0) {
            return 0L;
        }
        // Uses long arithmetic because the scale can be close to the limits of int.
        long wholeDigits = (long) decimal.precision() - decimal.scale();
        if (wholeDigits > MAX_WHOLE_DIGITS) {
            return decimal.stripTrailingZeros();
        }
        BigInteger whole = decimal.toBigIntegerExact();
        return whole.bitLength() < Long.SIZE ? (Number) whole.longValueExact() : whole;
    }
}

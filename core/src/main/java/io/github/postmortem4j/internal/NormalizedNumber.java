package io.github.postmortem4j.internal;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Normalizes the numbers in extensions, so that {@code 1e3}, {@code 1000} and {@code 1000.0} are equal. */
public final class NormalizedNumber {

    /** A whole number with more digits keeps its exponent, so that {@code 1e999999999} does not exhaust the memory. */
    private static final int MAX_WHOLE_DIGITS = 100;

    private NormalizedNumber() {}

    /**
     * Normalizes a number.
     *
     * @return a {@link Long} if the number is whole and fits, a {@link BigInteger} if it is whole and larger, or a
     *     {@link BigDecimal} without trailing zeros
     * @throws IllegalArgumentException if the number is infinite or NaN
     */
    public static Number of(Number number) {
        BigDecimal decimal;
        try {
            decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(number + " is not a number in JSON", e);
        }
        decimal = decimal.stripTrailingZeros();
        // Uses long arithmetic because the scale can be close to the limits of int.
        long wholeDigits = (long) decimal.precision() - decimal.scale();
        if (decimal.scale() > 0 || wholeDigits > MAX_WHOLE_DIGITS) {
            return decimal;
        }
        BigInteger whole = decimal.toBigIntegerExact();
        return whole.bitLength() < Long.SIZE ? (Number) whole.longValueExact() : whole;
    }
}

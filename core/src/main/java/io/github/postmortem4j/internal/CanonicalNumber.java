package io.github.postmortem4j.internal;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The one form of a number in an extension, whoever made it: {@code 1e3}, {@code 1000} and {@code 1000.0} are the same. */
public final class CanonicalNumber {

    /** Past this a whole number keeps its exponent: {@code 1e999999999} must not be spelled out. */
    private static final int MAX_WHOLE_DIGITS = 100;

    private CanonicalNumber() {}

    /**
     * Brings a number into its form.
     *
     * @return a {@link Long} if it is whole and fits, else a {@link BigInteger} if it is whole, else a {@link BigDecimal}
     * @throws IllegalArgumentException if it is infinite or no number
     */
    public static Number of(Number number) {
        BigDecimal decimal;
        try {
            decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(number + " is not a number that JSON has", e);
        }
        decimal = decimal.stripTrailingZeros();
        // Long arithmetic: the scale of a hostile number is near the end of the int range.
        long wholeDigits = (long) decimal.precision() - decimal.scale();
        if (decimal.scale() > 0 || wholeDigits > MAX_WHOLE_DIGITS) {
            return decimal;
        }
        BigInteger whole = decimal.toBigIntegerExact();
        return whole.bitLength() < Long.SIZE ? (Number) whole.longValueExact() : whole;
    }
}

package io.github.postmortem4j.json.internal.codec;

import io.github.postmortem4j.internal.extension.NormalizedNumber;
import io.github.postmortem4j.internal.json.ValueMessages;
import io.github.postmortem4j.json.internal.error.UnreadableValueException;
import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Rejects a number whose written form exceeds the maximum length, so that a document can be read again after it is
 * written.
 *
 * <p>For example, {@code 1.5e9} is written as {@code 1.5E+9}, or as {@code 1500000000} in an extension.
 *
 * @param maxLength the maximum length
 */
public record NumberBounds(int maxLength) {

    /** {@return the number at the current token of the parser, with all its digits} */
    BigDecimal readDecimal(JsonParser parser) {
        try {
            BigDecimal number = parser.getDecimalValue();
            requireBounded(number, parser);
            return number;
        } catch (NumberFormatException | ArithmeticException e) {
            throw new UnreadableValueException(parser, ValueMessages.EXPONENT_OUT_OF_RANGE, e);
        }
    }

    /** {@return the number at the current token of the parser, which has neither decimals nor an exponent} */
    Number readWhole(JsonParser parser) {
        Number number = parser.getNumberValue();
        requireBounded(number, parser);
        return number;
    }

    private void requireBounded(Number number, JsonParser parser) {
        if (isExceededBy(number)) {
            throw new StreamConstraintsException(
                    "longer when written than getMaxNumberLength", parser.currentTokenLocation());
        }
    }

    /** {@return whether a number is too long} */
    public boolean isExceededBy(Number number) {
        return number.toString().length() > maxLength
                || NormalizedNumber.of(number).toString().length() > maxLength;
    }
}

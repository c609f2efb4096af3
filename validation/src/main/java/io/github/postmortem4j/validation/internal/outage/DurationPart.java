package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.validation.internal.language.Token;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with a unit of time, such as "18 minutes" or "an hour and a half".
 *
 * @param length the duration
 * @param unit the unit
 * @param precision the precision of the text: the unit, or half the unit for a fraction
 * @param to the index after the last token
 */
record DurationPart(Duration length, Duration unit, Duration precision, int to) {

    /** {@return the part that starts at a token, or {@code null} if there is none} */
    static @Nullable DurationPart at(List<Token> tokens, int index) {
        StatedNumber number = StatedNumber.at(tokens, index);
        if (number == null || number.to() >= tokens.size()) {
            return null;
        }
        Token name = tokens.get(number.to());
        Duration unit = name.gap().length() <= 1 ? TimeUnits.of(name) : null;
        if (unit == null) {
            return null;
        }
        int to = number.to() + 1;
        boolean half = StatedNumber.isAndAHalf(tokens, to);
        BigDecimal value = half ? number.value().add(StatedNumber.HALF) : number.value();
        boolean whole = !half && value.stripTrailingZeros().scale() <= 0;
        return new DurationPart(times(unit, value), unit, whole ? unit : unit.dividedBy(2), half ? to + 3 : to);
    }

    private static Duration times(Duration unit, BigDecimal value) {
        return Duration.ofSeconds(
                value.multiply(BigDecimal.valueOf(unit.toSeconds())).longValue());
    }
}

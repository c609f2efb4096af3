package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.validation.internal.language.Token;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit of time, such as "18 minutes" or "an hour and a half".
 *
 * @param length how long it is
 * @param unit the unit
 * @param precision how exact it claims to be: the unit, or half of it where it speaks of a fraction
 * @param to the index after its last token
 */
record DurationPart(Duration length, Duration unit, Duration precision, int to) {

    /** {@return the part that starts at a token; {@code null} when none does} */
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

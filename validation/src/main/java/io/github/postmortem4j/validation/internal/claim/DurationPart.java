package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number with a unit of time, such as "18 minutes", "18m" or "an hour and a half".
 *
 * @param length the duration
 * @param unit the unit
 * @param precision the precision of the text: the unit, or half the unit for a fraction
 * @param to the index after the last token
 */
record DurationPart(Duration length, Duration unit, Duration precision, int to) {

    private static final Map<String, Duration> UNITS = Map.of(
            "SECOND", Duration.ofSeconds(1),
            "MINUTE", Duration.ofMinutes(1),
            "HOUR", Duration.ofHours(1),
            "DAY", Duration.ofDays(1),
            "WEEK", Duration.ofDays(7));

    /** Letters count only directly after the number, as in "2h". */
    static final Map<String, Duration> LETTERS = Map.of(
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    /** {@return the part that starts at a token, or {@code null} if there is none} */
    static @Nullable DurationPart at(List<Token> tokens, int index, ClaimVocabulary words) {
        StatedNumber number = StatedNumber.at(tokens, index, words);
        if (number == null
                || number.to() >= tokens.size()
                || tokens.get(number.to()).gap().length() > 1) {
            return null;
        }
        Token name = tokens.get(number.to());
        Duration unit = name.gap().isEmpty() ? LETTERS.get(name.word()) : null;
        int to = number.to() + 1;
        if (words.beginsPhrase(name)) {
            for (String key : UNITS.keySet()) {
                int end = words.endOf(key, tokens, number.to());
                if (end > 0) {
                    unit = UNITS.get(key);
                    to = end;
                }
            }
        }
        return unit == null ? null : of(number, unit, words.endOf("AND_A_HALF", tokens, to), to);
    }

    private static DurationPart of(StatedNumber number, Duration unit, int endOfHalf, int endOfUnit) {
        boolean half = endOfHalf > 0;
        BigDecimal value = half ? number.value().add(StatedNumber.HALF) : number.value();
        boolean whole = !half && value.stripTrailingZeros().scale() <= 0;
        Duration length = Duration.ofSeconds(
                value.multiply(BigDecimal.valueOf(unit.toSeconds())).longValue());
        return new DurationPart(length, unit, whole ? unit : unit.dividedBy(2), half ? endOfHalf : endOfUnit);
    }

    /** {@return the minutes in "1h30", which have no unit of their own, or {@code null} if there are none} */
    static @Nullable DurationPart minutesAfter(DurationPart hours, List<Token> tokens) {
        if (!hours.unit.equals(LETTERS.get("h")) || hours.to >= tokens.size()) {
            return null;
        }
        Token digits = tokens.get(hours.to);
        boolean minutes = digits.gap().isEmpty()
                && digits.word().length() == 2
                && digits.word().chars().allMatch(c -> c >= '0' && c <= '9');
        return minutes
                ? new DurationPart(
                        Duration.ofMinutes(Integer.parseInt(digits.word())),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(1),
                        hours.to + 1)
                : null;
    }
}

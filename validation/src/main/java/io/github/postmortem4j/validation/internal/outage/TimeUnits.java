package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.validation.internal.language.Token;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English names of units of time. */
final class TimeUnits {

    private static final Map<String, Duration> BY_NAME = Map.ofEntries(
            Map.entry("second", Duration.ofSeconds(1)),
            Map.entry("sec", Duration.ofSeconds(1)),
            Map.entry("minute", Duration.ofMinutes(1)),
            Map.entry("min", Duration.ofMinutes(1)),
            Map.entry("hour", Duration.ofHours(1)),
            Map.entry("hr", Duration.ofHours(1)),
            Map.entry("day", Duration.ofDays(1)),
            Map.entry("week", Duration.ofDays(7)));

    /** Letters count only directly after the number, as in "2h". */
    private static final Map<String, Duration> BY_LETTER = Map.of(
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    private TimeUnits() {}

    /** {@return the unit that a token after a number names, or {@code null} if it does not name one} */
    static @Nullable Duration of(Token token) {
        String word = token.word();
        if (token.gap().isEmpty() && BY_LETTER.containsKey(word)) {
            return BY_LETTER.get(word);
        }
        boolean plural = word.length() > 2 && word.endsWith("s");
        return BY_NAME.get(plural ? word.substring(0, word.length() - 1) : word);
    }
}

package io.github.postmortem4j.validation.internal.outage;

import java.time.Duration;
import java.util.StringJoiner;

/**
 * Formats durations with the international symbols of units, which fit a sentence in any language, because a message
 * parameter is the same for all languages.
 */
public final class DurationFormat {

    private DurationFormat() {}

    /** {@return a duration such as "1 h 18 min", without fractions of a second} */
    public static String of(Duration duration) {
        StringJoiner text = new StringJoiner(" ");
        add(text, duration.toDays(), "d");
        add(text, duration.toHoursPart(), "h");
        add(text, duration.toMinutesPart(), "min");
        add(text, duration.toSecondsPart(), "s");
        return text.length() == 0 ? "0 s" : text.toString();
    }

    private static void add(StringJoiner text, long amount, String unit) {
        if (amount > 0) {
            text.add(amount + " " + unit);
        }
    }
}

package io.github.postmortem4j.validation.internal.outage;

import java.time.Duration;
import java.util.StringJoiner;

/**
 * Writes lengths of time with the international symbols of the units, which stand in a sentence of any language: the
 * engine fills the same parameter into the message of every locale.
 */
public final class DurationFormat {

    private DurationFormat() {}

    /** {@return a length of time, such as "1 h 18 min"; fractions of a second are left out} */
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

package io.github.postmortem4j.validation.internal;

import java.time.Duration;
import java.util.StringJoiner;

/** Writes lengths of time as people say them. */
public final class DurationText {

    private DurationText() {}

    /** {@return a length of time in English, such as "1 hour 18 minutes"; fractions of a second are left out} */
    public static String of(Duration duration) {
        StringJoiner text = new StringJoiner(" ");
        add(text, duration.toDays(), "day");
        add(text, duration.toHoursPart(), "hour");
        add(text, duration.toMinutesPart(), "minute");
        add(text, duration.toSecondsPart(), "second");
        return text.length() == 0 ? "0 seconds" : text.toString();
    }

    private static void add(StringJoiner text, long amount, String unit) {
        if (amount > 0) {
            text.add(amount + " " + unit + (amount == 1 ? "" : "s"));
        }
    }
}

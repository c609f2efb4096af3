package io.github.postmortem4j.markdown.read.internal.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as it is written.
 *
 * @param time the time; {@code null} when there is a fault
 * @param fault what is wrong with it
 * @param twelveHours whether AM or PM is written behind it
 * @param end where it ends in the text
 */
public record ClockText(@Nullable LocalTime time, Fault fault, boolean twelveHours, int end) {

    /** What may be wrong with a time. */
    public enum Fault {
        /** Nothing. */
        NONE,
        /** No clock shows it, as 14:15 PM. */
        IMPOSSIBLE,
        /** A part is left open, as 14:??. */
        INCOMPLETE,
        /** The template's own letters, as HH:mm. */
        PLACEHOLDER
    }

    static ClockText fault(Fault fault, int end) {
        return new ClockText(null, fault, false, end);
    }
}

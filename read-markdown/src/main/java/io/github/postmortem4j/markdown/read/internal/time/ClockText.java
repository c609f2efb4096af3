package io.github.postmortem4j.markdown.read.internal.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as written.
 *
 * @param time the time, or {@code null} if there is a fault
 * @param fault what is wrong with the time
 * @param twelveHours whether AM or PM is written after the time
 * @param end the index after the time
 */
public record ClockText(@Nullable LocalTime time, Fault fault, boolean twelveHours, int end) {

    /** A fault of a time. */
    public enum Fault {
        /** There is no fault. */
        NONE,
        /** No such time exists, as in 14:15 PM. */
        IMPOSSIBLE,
        /** A part of the time is left open, as in 14:??. */
        INCOMPLETE,
        /** A placeholder of a template, such as HH:mm. */
        PLACEHOLDER
    }

    static ClockText fault(Fault fault, int end) {
        return new ClockText(null, fault, false, end);
    }
}

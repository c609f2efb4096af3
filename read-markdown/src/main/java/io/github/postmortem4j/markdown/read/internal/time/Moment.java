package io.github.postmortem4j.markdown.read.internal.time;

import org.jspecify.annotations.Nullable;

/**
 * A day, a time or both, as they are written.
 *
 * @param day the day; {@code null} when none is written
 * @param clock the time of day; {@code null} when none is written
 * @param zone the zone; {@code null} when none is written
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
public record Moment(
        @Nullable DayText day,
        @Nullable ClockText clock,
        @Nullable ZoneText zone,
        int start,
        int end) {

    private static final String AROUND = " \t[](){}`<>\"*~,;:-–—|";

    /** {@return whether a time of day is written, be it a right one or not} */
    public boolean hasClock() {
        return clock != null;
    }

    /** {@return the moment as written in a text, without the punctuation around it} */
    public String writtenIn(String text) {
        int from = start;
        int to = end;
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}

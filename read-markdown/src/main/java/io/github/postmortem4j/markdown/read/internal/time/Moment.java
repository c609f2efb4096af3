package io.github.postmortem4j.markdown.read.internal.time;

import org.jspecify.annotations.Nullable;

/**
 * A date, a time of day or both, as written.
 *
 * @param day the date, or {@code null} if it is missing
 * @param clock the time of day, or {@code null} if it is missing
 * @param zone the time zone, or {@code null} if it is missing
 * @param start the index where the moment begins
 * @param end the index after it
 */
public record Moment(
        @Nullable DayText day,
        @Nullable ClockText clock,
        @Nullable ZoneText zone,
        int start,
        int end) {

    private static final String AROUND = " \t[](){}`<>\"*~,;:-–—|";

    /** {@return whether a time of day is written, valid or not} */
    public boolean hasClock() {
        return clock != null;
    }

    /** {@return the moment as written in a text, without punctuation around it} */
    public String writtenIn(String text) {
        int from = start;
        int to = end;
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        // The zone in "10:30 AM (EAT)" keeps both of its brackets, and so does the time in "[10:30] UTC".
        String written = text.substring(from, to);
        boolean open = isOpen(written, '(', ')') && to < end && text.charAt(to) == ')';
        boolean closed = from > start
                && ((isOpen(written, ')', '(') && text.charAt(from - 1) == '(')
                        || (isOpen(written, ']', '[') && text.charAt(from - 1) == '['));
        String whole = closed ? text.charAt(from - 1) + written : written;
        return open ? whole + ')' : whole;
    }

    private static boolean isOpen(String text, char bracket, char other) {
        return text.indexOf(bracket) >= 0 && text.indexOf(other) < 0;
    }
}

package io.github.postmortem4j.markdown.read.internal.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as written.
 *
 * @param year the year, or {@code null} if it is not written
 * @param first the month, or the first of two numbers in unknown order
 * @param second the day of the month, or the second of two numbers in unknown order
 * @param ordered whether {@code first} is known to be the month
 * @param end the index after the date
 */
public record DayText(@Nullable Integer year, int first, int second, boolean ordered, int end) {

    DayText endingAt(int index) {
        return new DayText(year, first, second, ordered, index);
    }

    DayText withYear(int written) {
        return new DayText(written, first, second, ordered, end);
    }

    /** {@return whether either number can be the month} */
    public boolean isAmbiguous() {
        return !ordered && first <= 12 && second <= 12 && first != second;
    }

    /** {@return the order that the numbers prove, or {@code null} if they prove none} */
    public @Nullable Boolean provesDayFirst() {
        return (ordered || first == second || isAmbiguous()) ? null : Boolean.valueOf(first > 12);
    }

    /**
     * {@return the date, or {@code null} if it is ambiguous, does not exist or has no known year}
     *
     * @param dayFirst the order of day and month in ambiguous dates, or {@code null} if it is unknown
     * @param defaultYear the year to use if it is missing, or {@code null} if it is unknown
     */
    public @Nullable LocalDate resolve(@Nullable Boolean dayFirst, @Nullable Integer defaultYear) {
        Integer known = year == null ? defaultYear : year;
        if (known == null || (isAmbiguous() && dayFirst == null)) {
            return null;
        }
        boolean swapped = !ordered && (isAmbiguous() ? Boolean.TRUE.equals(dayFirst) : first > 12);
        try {
            return swapped ? LocalDate.of(known, second, first) : LocalDate.of(known, first, second);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}

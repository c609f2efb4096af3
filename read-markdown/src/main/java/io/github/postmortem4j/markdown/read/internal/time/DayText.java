package io.github.postmortem4j.markdown.read.internal.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is written.
 *
 * @param year the year; {@code null} when it is left out
 * @param first the month, or what stands first when only the order tells
 * @param second the day of the month, or what stands second
 * @param ordered whether it is known which of the two is the month: {@code first}
 * @param end where it ends in the text
 */
public record DayText(@Nullable Integer year, int first, int second, boolean ordered, int end) {

    /** {@return whether either number may be the month} */
    public boolean isAmbiguous() {
        return !ordered && first <= 12 && second <= 12 && first != second;
    }

    /** {@return the order that the numbers themselves prove; {@code null} when they do not} */
    public @Nullable Boolean provesDayFirst() {
        return (ordered || first == second || isAmbiguous()) ? null : Boolean.valueOf(first > 12);
    }

    /**
     * {@return the day; {@code null} when it is ambiguous, no day at all, or its year is not known}
     *
     * @param dayFirst the order of day and month where only that tells; {@code null} when it is not known
     * @param otherwise the year when none is written; {@code null} when it is not known
     */
    public @Nullable LocalDate resolve(@Nullable Boolean dayFirst, @Nullable Integer otherwise) {
        Integer known = year == null ? otherwise : year;
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

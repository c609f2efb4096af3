package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.draft.NoteCollector;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.DateOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves written dates, times and zones, using only what the document proves and what the caller configured. Anything
 * ambiguous becomes a note; nothing is guessed.
 */
public final class TimeResolver {

    private final NoteCollector notes;
    private final @Nullable ZoneId assumed;
    private final @Nullable Boolean dayFirst;
    private final @Nullable Integer year;

    /**
     * Creates a resolver.
     *
     * @param order the order of day and month in numeric dates, or {@code null} to take that of the document's dates, or
     *     of the language of its section names
     */
    public TimeResolver(
            @Nullable ZoneId assumed, @Nullable DateOrder order, List<MarkdownLine> lines, NoteCollector notes) {
        this.notes = notes;
        this.assumed = assumed;
        List<DayText> days = days(lines);
        this.dayFirst = order == null ? dayFirst(days, lines) : Boolean.valueOf(order == DateOrder.DAY_FIRST);
        Integer dated = onlyYear(days);
        this.year = dated == null && days.stream().allMatch(day -> day.year() == null) ? yearOfMonth(lines) : dated;
    }

    /** {@return whether the day is before the month, or {@code null} if it is unknown} */
    private static @Nullable Boolean dayFirst(List<DayText> days, List<MarkdownLine> lines) {
        Set<Boolean> proofs = proofs(days);
        if (proofs.isEmpty()) {
            boolean implied = days.stream().anyMatch(DayText::isAmbiguous) && NameDateOrder.isDayFirst(lines);
            return implied ? Boolean.TRUE : null;
        }
        return proofs.size() == 1 ? proofs.iterator().next() : null;
    }

    private static List<DayText> days(List<MarkdownLine> lines) {
        List<DayText> days = new ArrayList<>();
        for (MarkdownLine line : lines) {
            if (line.kind() != MarkdownLine.Kind.CODE && !line.quoted()) {
                days.addAll(MomentFinder.days(line.text().text()));
                line.cells()
                        .forEach(cell ->
                                days.addAll(MomentFinder.days(cell.text().text())));
            }
        }
        return days;
    }

    /** {@return the orders of day and month that unambiguous dates prove: whether the day is first} */
    private static Set<Boolean> proofs(List<DayText> days) {
        Set<Boolean> proofs = new HashSet<>();
        for (DayText day : days) {
            Boolean proof = day.provesDayFirst();
            if (proof != null) {
                proofs.add(proof);
            }
        }
        return proofs;
    }

    private static @Nullable Integer onlyYear(List<DayText> days) {
        Set<Integer> years = new HashSet<>();
        for (DayText day : days) {
            Integer written = day.year();
            if (written != null) {
                years.add(written);
            }
        }
        return years.size() == 1 ? years.iterator().next() : null;
    }

    /** {@return the only year behind the name of a month without a day, as in "March 2025", or {@code null}} */
    private static @Nullable Integer yearOfMonth(List<MarkdownLine> lines) {
        Set<Integer> years = new HashSet<>();
        for (MarkdownLine line : lines) {
            if (line.kind() != MarkdownLine.Kind.CODE && !line.quoted()) {
                years.addAll(MomentFinder.yearsOfMonths(line.text().text()));
            }
        }
        return years.size() == 1 ? years.iterator().next() : null;
    }

    /** {@return the date, or {@code null} with a note if it cannot be resolved} */
    public @Nullable LocalDate day(DayText day, @Nullable Integer context, MarkdownLine line) {
        LocalDate resolved = dayOrNull(day, context);
        if (resolved == null) {
            if (day.isAmbiguous() && dayFirst == null) {
                notes.addOnce(
                        NoteKind.AMBIGUOUS_DATE,
                        line,
                        "either number of this date can be the month: write it like 2024-05-31, or choose the order of"
                                + " day and month");
            } else if (day.year() == null && context == null && year == null) {
                notes.addOnce(NoteKind.NO_YEAR, line, "this date has no year: add the year");
            } else {
                notes.add(NoteKind.IMPOSSIBLE_TIME, line, "this date does not exist: correct it");
            }
        }
        return resolved;
    }

    /** {@return the date, or {@code null} without a note if it cannot be resolved} */
    public @Nullable LocalDate dayOrNull(DayText day, @Nullable Integer context) {
        return day.resolve(dayFirst, context == null ? year : context);
    }

    /** {@return the time of day, or {@code null} with a note if it has a fault} */
    public @Nullable LocalTime time(ClockText clock, MarkdownLine line) {
        switch (clock.fault()) {
            case IMPOSSIBLE -> notes.add(NoteKind.IMPOSSIBLE_TIME, line, "this time does not exist: correct it");
            case INCOMPLETE ->
                notes.add(NoteKind.INCOMPLETE_TIME, line, "this time is incomplete: fill in the missing part");
            case PLACEHOLDER ->
                notes.add(NoteKind.PLACEHOLDER, line, "this time is a template placeholder: replace it");
            case NONE -> {
                // Nothing to report.
            }
        }
        return clock.time();
    }

    /**
     * {@return the zone, or the assumed zone if the name is ambiguous; {@code null} with a note if there is no assumed
     * zone either}
     */
    public @Nullable ZoneId zone(ZoneText zone, MarkdownLine line) {
        if (zone.zone() == null && assumed == null) {
            notes.addOnce(
                    NoteKind.AMBIGUOUS_ZONE,
                    line,
                    '"' + zone.name() + "\" can mean several time zones: write the offset from UTC, such as +02:00");
        }
        return zone.zone() == null ? assumed : zone.zone();
    }

    /** {@return the zone to assume, or {@code null} if the caller configured none} */
    public @Nullable ZoneId assumed() {
        return assumed;
    }

    public NoteCollector notes() {
        return notes;
    }

    /**
     * {@return whether clocks were changed so that this time did not exist or came twice; such a time has no moment
     * without an offset}
     */
    public static boolean isInClockChange(LocalDate day, LocalTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(day.atTime(time)).size() != 1;
    }

    /**
     * {@return the moment, or {@code null} if it is outside of the supported range, does not exist or came twice because
     * clocks were changed}
     */
    public static @Nullable OffsetDateTime at(LocalDate day, LocalTime time, ZoneId zone) {
        try {
            if (isInClockChange(day, time, zone)) {
                return null;
            }
            return day.atTime(time).atZone(zone).toOffsetDateTime();
        } catch (DateTimeException beyondTheLastYear) {
            return null;
        }
    }
}

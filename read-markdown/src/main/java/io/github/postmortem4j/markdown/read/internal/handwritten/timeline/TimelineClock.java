package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.ClockText;
import io.github.postmortem4j.markdown.read.internal.time.DayShift;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.TimeResolver;
import io.github.postmortem4j.markdown.read.internal.time.ZoneText;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the times of one timeline. A time without a date is on the last date above it; its zone is its own or that
 * of the timeline.
 *
 * <p>After midnight, the next day is used only if the stated end of the outage proves it. Otherwise the date is unknown
 * until the next one is written.
 */
final class TimelineClock {

    /** If times go back by more than this, the author may mean the next day. */
    private static final Duration NEXT_DAY = Duration.ofHours(6);

    /** A weekday more days ahead may be in the past, if the entries are not in order. */
    private static final int MAX_DAYS_TO_WEEKDAY = 3;

    private final TimeResolver resolver;
    private final boolean twelveHours;
    private final @Nullable OffsetDateTime end;
    private final Set<ZoneId> zones = new HashSet<>();
    private @Nullable ZoneId zone;
    private @Nullable Integer year;
    private @Nullable LocalDate day;
    private @Nullable LocalDate firstDay;
    private boolean shifted;
    private @Nullable LocalDate defaultDay;
    private String statedDay = "";
    private @Nullable LocalTime previous;
    private boolean dateUnknown;
    private boolean unreadDay;

    /**
     * Creates a clock for a timeline.
     *
     * @param context the document
     * @param day the date stated for the timeline, or {@code null}
     * @param zone the zone stated for the timeline, or {@code null}
     * @param lines the lines of the timeline
     */
    TimelineClock(ReadingContext context, @Nullable LocalDate day, @Nullable ZoneId zone, List<MarkdownLine> lines) {
        this.resolver = context.times();
        this.end = context.assembler().endedAt;
        this.day = day;
        this.firstDay = day;
        this.zone = zone;
        this.twelveHours = isTwelveHours(lines);
    }

    /**
     * {@return whether times without AM or PM are ambiguous: others have it, and none without it is after noon or at
     * midnight}
     */
    private static boolean isTwelveHours(List<MarkdownLine> lines) {
        boolean twelveHours = false;
        for (MarkdownLine line : lines) {
            LeadingMoment start = LeadingMoment.of(line);
            ClockText clock = start == null ? null : start.moment().clock();
            LocalTime time = clock == null ? null : clock.time();
            if (clock != null && time != null) {
                twelveHours |= clock.twelveHours();
                if (!clock.twelveHours() && (time.getHour() == 0 || time.getHour() > 12)) {
                    return false;
                }
            }
        }
        return twelveHours;
    }

    void zone(@Nullable ZoneId stated) {
        zone = stated;
    }

    /** Sets the zone for the times that follow, as written. */
    void zone(ZoneText stated, MarkdownLine line) {
        zone = resolver.zone(stated, line);
    }

    /** {@return the zones that were used, whether stated for the timeline or for single times} */
    Set<ZoneId> zones() {
        return zones;
    }

    void year(@Nullable Integer stated) {
        year = stated;
    }

    /** Sets the date of all times without one, even after a time with another date. */
    void defaultDay(@Nullable LocalDate stated) {
        defaultDay = stated;
    }

    /** {@return a time as written; if its moment is unknown, after the date that was written above it} */
    String stated(Moment moment, String text) {
        String written = moment.writtenIn(text);
        boolean dated = moment.day() != null || statedDay.isEmpty();
        return dated ? written : statedDay + " " + written;
    }

    /** Sets the date for the times that follow, which a line has of its own. */
    void dayLine(Moment moment, MarkdownLine line) {
        day(moment, line);
        statedDay = moment.writtenIn(line.text().text());
    }

    /** Sets the date for the times that follow. */
    void day(Moment moment, MarkdownLine line) {
        if (moment.day() != null) {
            statedDay = "";
            shifted = false;
            day = resolver.day(moment.day(), year, line);
            unreadDay = day == null;
            previous = null;
            dateUnknown = false;
            firstDay = firstDay == null ? day : firstDay;
        }
    }

    /** Moves to a later day, which the author counts from the first one; "the next day" said again is the same day. */
    void shift(DayShift shift, Moment moment) {
        LocalDate base = shift.days() > 0 ? firstDay : day;
        LocalTime time = moment.clock() == null ? null : moment.clock().time();
        boolean again = shift.days() == 0 && shifted && previous != null && time != null && !time.isBefore(previous);
        if (base != null && !again) {
            day = base.plusDays(Math.max(1, shift.days()));
            previous = null;
            dateUnknown = false;
            shifted = true;
        }
    }

    /** Adds a note on a line that begins with a word such as "yesterday" and a time. */
    void noteOtherDay(String word, MarkdownLine line) {
        resolver.notes().add(NoteKind.NO_DATE, line, "the day of \"" + word + "\" is not certain: write the date");
    }

    /**
     * Moves to a weekday, which must be that of the current day or shortly after it.
     *
     * @param written the weekday as written
     */
    void weekday(DayOfWeek weekday, String written, MarkdownLine line) {
        LocalDate current = day;
        int days = current == null ? 0 : Math.floorMod(weekday.compareTo(current.getDayOfWeek()), 7);
        boolean certain = days == 0 || (previous != null && days <= MAX_DAYS_TO_WEEKDAY);
        statedDay = written;
        if (current == null) {
            return;
        }
        if (!certain) {
            noteOtherDay(written, line);
        }
        if (days > 0) {
            previous = null;
            day = certain ? current.plusDays(days) : current;
        }
        dateUnknown = !certain;
    }

    /** Sets the day with this number, if the first one is known. Otherwise, times are stated with the number as written. */
    void numberedDay(DayShift shift, String written) {
        LocalDate first = firstDay;
        day = first == null ? null : first.plusDays(shift.days());
        statedDay = written;
        previous = null;
        dateUnknown = false;
    }

    /** {@return the moment, or {@code null} with a note if it cannot be resolved} */
    @Nullable OffsetDateTime at(Moment moment, MarkdownLine line) {
        if (moment.day() == null && defaultDay != null) {
            day = defaultDay;
            previous = null;
        }
        day(moment, line);
        ClockText clock = moment.clock();
        if (clock == null) {
            resolver.notes().add(NoteKind.NO_TIME, line, "this entry has a date but no time: add the time");
            return null;
        }
        LocalTime time = resolver.time(clock, line);
        if (time == null) {
            return null;
        }
        if (twelveHours && !clock.twelveHours() && !isShortlyAfterLast(time)) {
            resolver.notes()
                    .add(
                            NoteKind.AMBIGUOUS_TIME,
                            line,
                            "AM or PM is missing here, but other times of the timeline have it: add it");
            return null;
        }
        return at(moment, time, line);
    }

    private @Nullable OffsetDateTime at(Moment moment, LocalTime time, MarkdownLine line) {
        if (day == null && !unreadDay) {
            resolver.notes()
                    .addOnce(
                            NoteKind.NO_DATE,
                            line,
                            "this time has no date: add one, such as 2024-05-31, to the entry or above it");
        }
        ZoneId own = moment.zone() == null ? zone : resolver.zone(moment.zone(), line);
        if (own != null) {
            zones.add(own);
        }
        if (moment.zone() != null && own != null && zone != null && day != null && differs(own, zone, day, time)) {
            resolver.notes()
                    .addOnce(
                            NoteKind.CONFLICTING_ZONES,
                            line,
                            "this time has another time zone than the timeline states for all times: keep one");
        }
        ZoneId known = own == null ? resolver.assumed() : own;
        if (known == null && moment.zone() == null) {
            resolver.notes()
                    .addOnce(
                            NoteKind.NO_ZONE,
                            line,
                            "this time has no time zone: add one, such as UTC, or choose a zone to assume");
        }
        if (moment.day() == null && previous != null && goesBack(previous, time)) {
            pastMidnight(time, known, line);
        }
        previous = time;
        if (day != null && known != null && TimeResolver.isInClockChange(day, time, known)) {
            resolver.notes()
                    .add(
                            NoteKind.AMBIGUOUS_TIME,
                            line,
                            "clocks were changed at this time: add the offset from UTC, such as +02:00");
        }
        return day == null || known == null || dateUnknown ? null : TimeResolver.at(day, time, known);
    }

    private static boolean differs(ZoneId own, ZoneId stated, LocalDate day, LocalTime time) {
        return !own.getRules()
                .getOffset(day.atTime(time))
                .equals(stated.getRules().getOffset(day.atTime(time)));
    }

    private void pastMidnight(LocalTime time, @Nullable ZoneId known, MarkdownLine line) {
        LocalDate next = day == null ? null : day.plusDays(1);
        OffsetDateTime moment = next == null || known == null ? null : TimeResolver.at(next, time, known);
        if (!dateUnknown && moment != null && end != null && !moment.isAfter(end)) {
            day = next;
            return;
        }
        dateUnknown = true;
        resolver.notes()
                .add(
                        NoteKind.PAST_MIDNIGHT,
                        line,
                        "this time is earlier than the one before it: if it is on the next day, add the date");
    }

    /** {@return whether a time without AM or PM is unambiguous, because it is shortly after the previous time} */
    private boolean isShortlyAfterLast(LocalTime time) {
        return previous != null && !time.isBefore(previous) && !goesBack(time, previous);
    }

    private static boolean goesBack(LocalTime before, LocalTime after) {
        return Duration.between(after, before).compareTo(NEXT_DAY) > 0;
    }
}

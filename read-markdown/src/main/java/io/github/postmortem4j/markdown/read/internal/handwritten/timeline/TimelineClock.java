package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.ClockText;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.TimeResolver;
import io.github.postmortem4j.markdown.read.note.NoteKind;
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
 * Tells the moments of one timeline: the day is the last one written, the zone that of the time or of the timeline.
 *
 * <p>A day is counted on only where the stated end of the outage proves that the next one is meant. Where times go back and
 * nothing proves that, the day is not known until one is written again.
 */
final class TimelineClock {

    /** Going back further than that, the writer may have meant the next day. */
    private static final Duration NEXT_DAY = Duration.ofHours(6);

    private final TimeResolver resolver;
    private final boolean twelveHours;
    private final boolean exact;
    private final @Nullable OffsetDateTime end;
    private final Set<ZoneId> named = new HashSet<>();
    private @Nullable ZoneId zone;
    private @Nullable Integer year;
    private @Nullable LocalDate day;
    private @Nullable LocalTime last;
    private boolean lost;

    /**
     * Begins a timeline.
     *
     * @param day the day that is stated for it
     * @param zone the zone that is stated for it
     * @param lines its lines
     */
    TimelineClock(ReadingContext context, @Nullable LocalDate day, @Nullable ZoneId zone, List<MarkdownLine> lines) {
        this.resolver = context.times();
        this.exact = context.exact();
        this.end = context.assembler().endedAt;
        this.day = day;
        this.zone = zone;
        this.twelveHours = isTwelveHours(lines);
    }

    /** AM or PM behind some times makes the others doubtful, unless one of those is past noon. */
    private static boolean isTwelveHours(List<MarkdownLine> lines) {
        boolean halves = false;
        for (MarkdownLine line : lines) {
            LeadingMoment start = LeadingMoment.of(line);
            ClockText clock = start == null ? null : start.moment().clock();
            LocalTime time = clock == null ? null : clock.time();
            if (clock != null && time != null) {
                halves |= clock.twelveHours();
                if (!clock.twelveHours() && (time.getHour() == 0 || time.getHour() > 12)) {
                    return false;
                }
            }
        }
        return halves;
    }

    void zone(@Nullable ZoneId stated) {
        zone = stated;
    }

    @Nullable
    ZoneId zone() {
        return zone;
    }

    /** {@return the zones of the times, by themselves or by the timeline} */
    Set<ZoneId> named() {
        return named;
    }

    void year(@Nullable Integer stated) {
        year = stated;
    }

    /** Takes a day that stands above the times it is of. */
    void day(Moment moment, MarkdownLine line) {
        if (moment.day() != null) {
            day = resolver.day(moment.day(), year, line);
            last = null;
            lost = false;
        }
    }

    /** {@return the moment; {@code null} with a note when it cannot be told} */
    @Nullable
    OffsetDateTime at(Moment moment, MarkdownLine line) {
        day(moment, line);
        ClockText clock = moment.clock();
        if (clock == null) {
            resolver.notes().add(NoteKind.NO_TIME, line, "the entry has a day, but no time");
            return null;
        }
        LocalTime time = resolver.time(clock, line);
        if (time == null) {
            return null;
        }
        if (twelveHours && !clock.twelveHours() && !goesOn(time)) {
            resolver.notes()
                    .add(
                            NoteKind.AMBIGUOUS_TIME,
                            line,
                            "AM or PM is missing, while other times of the timeline have it");
            return null;
        }
        return at(moment, time, line);
    }

    private @Nullable OffsetDateTime at(Moment moment, LocalTime time, MarkdownLine line) {
        if (day == null) {
            resolver.notes().addOnce(NoteKind.NO_DATE, line, "the time has no date, and none is stated above it");
        }
        ZoneId own = moment.zone() == null ? zone : resolver.zone(moment.zone(), line);
        if (own != null) {
            named.add(own);
        }
        ZoneId known = own == null ? resolver.assumed() : own;
        if (known == null && moment.zone() == null) {
            resolver.notes()
                    .addOnce(
                            NoteKind.NO_ZONE,
                            line,
                            "the time has no zone: name one, such as UTC, or say which to assume");
        }
        if (!exact && moment.day() == null && last != null && goesBack(last, time)) {
            pastMidnight(time, known, line);
        }
        last = time;
        return day == null || known == null || lost ? null : TimeResolver.at(day, time, known);
    }

    private void pastMidnight(LocalTime time, @Nullable ZoneId known, MarkdownLine line) {
        LocalDate next = day == null ? null : day.plusDays(1);
        OffsetDateTime moment = next == null || known == null ? null : TimeResolver.at(next, time, known);
        if (!lost && moment != null && end != null && !moment.isAfter(end)) {
            day = next;
            return;
        }
        lost = true;
        resolver.notes()
                .add(NoteKind.PAST_MIDNIGHT, line, "the times go back here: if the next day is meant, write its date");
    }

    /** A bare time soon behind another is what it says; with the other half of the day it would be far from it. */
    private boolean goesOn(LocalTime time) {
        return last != null && !time.isBefore(last) && !goesBack(time, last);
    }

    private static boolean goesBack(LocalTime before, LocalTime after) {
        return Duration.between(after, before).compareTo(NEXT_DAY) > 0;
    }
}

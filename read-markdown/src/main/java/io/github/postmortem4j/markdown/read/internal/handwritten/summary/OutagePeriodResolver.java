package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.ClockText;
import io.github.postmortem4j.markdown.read.internal.time.DayShift;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder.Span;
import io.github.postmortem4j.markdown.read.internal.time.TimeResolver;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the start and end of the outage. Each moment may omit a date, a zone or AM/PM that the other one has. */
public final class OutagePeriodResolver {

    private final TimeResolver resolver;
    private final @Nullable LocalDate documentDay;
    private final @Nullable LocalDate nextDay;
    private final @Nullable ZoneId documentZone;

    /**
     * Creates a resolver.
     *
     * @param documentDay the date of the outage, or {@code null}
     * @param nextDay the second date if the outage was on two days, or {@code null}
     * @param documentZone the zone of all times, or {@code null}
     */
    public OutagePeriodResolver(
            TimeResolver resolver,
            @Nullable LocalDate documentDay,
            @Nullable LocalDate nextDay,
            @Nullable ZoneId documentZone) {
        this.resolver = resolver;
        this.documentDay = documentDay;
        this.nextDay = nextDay;
        this.documentZone = documentZone;
    }

    /**
     * {@return the period that labels for start and end state, or {@code null} if there are none or several for the
     * same end}
     */
    @Nullable OutagePeriod of(List<LabeledFact> facts, SectionKind started, SectionKind ended) {
        List<Stated> starts = stated(facts, started);
        List<Stated> ends = stated(facts, ended);
        if (starts.size() > 1 || ends.size() > 1) {
            boolean severalStarts = starts.size() > 1;
            String reason = "several " + (severalStarts ? "starts" : "ends") + " are stated: keep one";
            (severalStarts ? starts : ends)
                    .forEach(each -> resolver.notes().add(NoteKind.CONFLICTING_TIMES, each.line(), reason));
            return null;
        }
        if (starts.isEmpty() && ends.isEmpty()) {
            return null;
        }
        Moment from = starts.isEmpty() ? null : starts.get(0).moment();
        Moment to = ends.isEmpty() ? null : ends.get(0).moment();
        MarkdownLine line = (starts.isEmpty() ? ends : starts).get(0).line();
        MarkdownLine endLine = (ends.isEmpty() ? starts : ends).get(0).line();
        return from != null && to != null ? of(new Span(from, to), line, endLine) : one(from, to, line);
    }

    private @Nullable OutagePeriod one(@Nullable Moment from, @Nullable Moment to, MarkdownLine line) {
        Moment known = from == null ? to : from;
        if (known == null) {
            return null;
        }
        LocalDate day = known.day() == null ? documentDay : resolver.day(known.day(), null, line);
        OffsetDateTime at = at(known, day, zone(known, known, line), line);
        return at == null ? null : new OutagePeriod(from == null ? null : at, from == null ? at : null, line, line);
    }

    /** {@return a moment, or {@code null} if it cannot be resolved} */
    @Nullable OffsetDateTime moment(Moment moment, MarkdownLine line) {
        OutagePeriod period = one(moment, null, line);
        return period == null ? null : period.start();
    }

    private record Stated(Moment moment, MarkdownLine line) {}

    /** {@return the moments that labels of a kind state, each of them once} */
    private static List<Stated> stated(List<LabeledFact> facts, SectionKind kind) {
        List<Stated> stated = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (LabeledFact fact : facts) {
            if (fact.kind() == kind) {
                for (MarkdownLine line : fact.lines()) {
                    List<Moment> moments = MomentFinder.moments(line.text().text());
                    if (moments.size() == 1
                            && known.add(moments.get(0).writtenIn(line.text().text()))) {
                        stated.add(new Stated(moments.get(0), line));
                    }
                }
            }
        }
        return stated;
    }

    /** {@return the period of a span, or {@code null} if neither end can be resolved} */
    @Nullable OutagePeriod of(Span span, MarkdownLine line) {
        return of(span, line, line);
    }

    private @Nullable OutagePeriod of(Span span, MarkdownLine line, MarkdownLine endLine) {
        Moment from = span.from();
        Moment to = span.to();
        LocalDate start = from.day() == null ? null : resolver.day(from.day(), null, line);
        LocalDate end = to.day() == null ? null : resolver.day(to.day(), null, endLine);
        boolean oneDay = from.day() == null || to.day() == null;
        LocalDate first = from.day() != null ? start : to.day() != null ? end : documentDay;
        LocalDate last = to.day() != null ? end : later(from.day() != null ? start : documentDay, to, endLine);
        if (first == null && last == null) {
            resolver.notes()
                    .addOnce(NoteKind.NO_DATE, line, "the start and end have no date: add one, such as 2024-05-31");
            return null;
        }
        OffsetDateTime startedAt = at(from, first, zone(from, to, line), line);
        OffsetDateTime endedAt = at(to, last, zone(to, from, endLine), endLine);
        boolean undated = from.day() == null && to.day() == null;
        if (undated && nextDay != null && startedAt != null && endedAt != null && endedAt.isBefore(startedAt)) {
            endedAt = at(to, nextDay, zone(to, from, endLine), endLine);
        }
        if (oneDay && startedAt != null && endedAt != null && endedAt.isBefore(startedAt)) {
            resolver.notes()
                    .add(
                            NoteKind.PAST_MIDNIGHT,
                            endLine,
                            "the end is before the start: if it is on the next day, add the date");
            boolean startIsDated = from.day() != null && to.day() == null;
            return startIsDated ? new OutagePeriod(startedAt, null, line, line) : null;
        }
        return withoutAmbiguousTimes(span, new OutagePeriod(startedAt, endedAt, line, endLine));
    }

    /** {@return the day of an end that is counted from the first day, as in {@code 23:30 - 00:45 (+1 day)}} */
    private static @Nullable LocalDate later(@Nullable LocalDate first, Moment to, MarkdownLine line) {
        DayShift shift = DayShift.after(line.text().text(), to.end());
        return first == null || !shift.isStated() ? first : first.plusDays(Math.max(1, shift.days()));
    }

    /**
     * Drops a start or end without AM or PM if the other one has it: "9:00 - 10:30 PM" can begin in the morning or in
     * the evening.
     */
    private @Nullable OutagePeriod withoutAmbiguousTimes(Span span, OutagePeriod period) {
        OffsetDateTime start = period.start();
        OffsetDateTime end = period.end();
        ClockText from = span.from().clock();
        ClockText to = span.to().clock();
        boolean startIsAmbiguous = isAmbiguous(from, to);
        boolean endIsAmbiguous = isAmbiguous(to, from);
        if (startIsAmbiguous
                && start != null
                && end != null
                && !start.plusHours(12).isBefore(end)) {
            startIsAmbiguous = false;
        }
        if (startIsAmbiguous || endIsAmbiguous) {
            MarkdownLine line = startIsAmbiguous ? period.line() : period.endLine();
            resolver.notes()
                    .add(NoteKind.AMBIGUOUS_TIME, line, "AM or PM is missing from one of the two times: add it");
        }
        OffsetDateTime knownStart = startIsAmbiguous ? null : start;
        OffsetDateTime knownEnd = endIsAmbiguous ? null : end;
        return knownStart == null && knownEnd == null
                ? null
                : new OutagePeriod(knownStart, knownEnd, period.line(), period.endLine());
    }

    private static boolean isAmbiguous(@Nullable ClockText clock, @Nullable ClockText other) {
        boolean half = clock != null && !clock.twelveHours() && other != null && other.twelveHours();
        LocalTime time = clock == null ? null : clock.time();
        return half && time != null && time.getHour() >= 1 && time.getHour() <= 12;
    }

    private @Nullable ZoneId zone(Moment moment, Moment other, MarkdownLine line) {
        if (moment.zone() != null) {
            return resolver.zone(moment.zone(), line);
        }
        if (other.zone() != null) {
            return resolver.zone(other.zone(), line);
        }
        return documentZone == null ? resolver.assumed() : documentZone;
    }

    private @Nullable OffsetDateTime at(
            Moment moment, @Nullable LocalDate day, @Nullable ZoneId zone, MarkdownLine line) {
        ClockText clock = moment.clock();
        LocalTime time = clock == null ? null : resolver.time(clock, line);
        if (time != null && zone == null) {
            resolver.notes()
                    .addOnce(
                            NoteKind.NO_ZONE,
                            line,
                            "this time has no time zone: add one, such as UTC, or choose a zone to assume");
        }
        return time == null || day == null || zone == null ? null : TimeResolver.at(day, time, zone);
    }
}

package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.ClockText;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a start and an end of two moments, each of which may leave out what the other says. */
public final class OutagePeriodResolver {

    private final TimeResolver resolver;
    private final @Nullable LocalDate documentDay;
    private final @Nullable ZoneId documentZone;

    public OutagePeriodResolver(TimeResolver resolver, @Nullable LocalDate documentDay, @Nullable ZoneId documentZone) {
        this.resolver = resolver;
        this.documentDay = documentDay;
        this.documentZone = documentZone;
    }

    /**
     * A start and an end.
     *
     * @param start the start; {@code null} when it cannot be told
     * @param end the end; {@code null} when it cannot be told
     * @param line where they are stated
     */
    record Outage(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end, MarkdownLine line) {

        List<String> times() {
            return List.of(String.valueOf(start), String.valueOf(end));
        }

        boolean differsFrom(Outage other) {
            return !times().equals(other.times());
        }
    }

    /** {@return what labels of their own state; {@code null} when they state nothing, or more than one of a kind} */
    @Nullable
    Outage of(List<SummaryFact> facts, SectionKind started, SectionKind ended) {
        List<Stated> starts = stated(facts, started);
        List<Stated> ends = stated(facts, ended);
        if (starts.size() > 1 || ends.size() > 1) {
            (starts.size() > 1 ? starts : ends)
                    .forEach(each -> resolver.notes()
                            .add(NoteKind.CONFLICTING_TIMES, each.line(), "this is not the only one that is stated"));
            return null;
        }
        if (starts.isEmpty() && ends.isEmpty()) {
            return null;
        }
        Moment from = starts.isEmpty() ? null : starts.get(0).moment();
        Moment to = ends.isEmpty() ? null : ends.get(0).moment();
        MarkdownLine line = (starts.isEmpty() ? ends : starts).get(0).line();
        return from != null && to != null ? of(new Span(from, to), line) : one(from, to, line);
    }

    private @Nullable Outage one(@Nullable Moment from, @Nullable Moment to, MarkdownLine line) {
        Moment known = from == null ? to : from;
        if (known == null) {
            return null;
        }
        LocalDate day = known.day() == null ? documentDay : resolver.day(known.day(), null, line);
        OffsetDateTime at = at(known, day, zone(known, known, line), line);
        return at == null ? null : new Outage(from == null ? null : at, from == null ? at : null, line);
    }

    private record Stated(Moment moment, MarkdownLine line) {}

    private static List<Stated> stated(List<SummaryFact> facts, SectionKind kind) {
        List<Stated> stated = new ArrayList<>();
        for (SummaryFact fact : facts) {
            if (fact.kind() == kind) {
                for (MarkdownLine line : fact.lines()) {
                    List<Moment> moments = MomentFinder.moments(line.text().text());
                    if (moments.size() == 1) {
                        stated.add(new Stated(moments.get(0), line));
                    }
                }
            }
        }
        return stated;
    }

    /** {@return start and end; {@code null} when neither can be told} */
    @Nullable
    Outage of(Span span, MarkdownLine line) {
        Moment from = span.from();
        Moment to = span.to();
        LocalDate start = from.day() == null ? null : resolver.day(from.day(), null, line);
        LocalDate end = to.day() == null ? null : resolver.day(to.day(), null, line);
        boolean oneDay = from.day() == null || to.day() == null;
        LocalDate first = from.day() != null ? start : to.day() != null ? end : documentDay;
        LocalDate last = to.day() != null ? end : from.day() != null ? start : documentDay;
        if (first == null && last == null) {
            resolver.notes()
                    .addOnce(
                            NoteKind.NO_DATE, line, "the start and the end have no date, and the document states none");
            return null;
        }
        OffsetDateTime startedAt = at(from, first, zone(from, to, line), line);
        OffsetDateTime endedAt = at(to, last, zone(to, from, line), line);
        if (oneDay && startedAt != null && endedAt != null && endedAt.isBefore(startedAt)) {
            resolver.notes()
                    .add(
                            NoteKind.PAST_MIDNIGHT,
                            line,
                            "the end is before the start: if it is on the next day, write its date");
            boolean startIsDated = from.day() != null && to.day() == null;
            return startIsDated ? new Outage(startedAt, null, line) : null;
        }
        return withoutDoubt(span, startedAt, endedAt, line);
    }

    /** "9:00 - 10:30 PM" may begin in the morning or in the evening. */
    private @Nullable Outage withoutDoubt(
            Span span, @Nullable OffsetDateTime start, @Nullable OffsetDateTime end, MarkdownLine line) {
        ClockText from = span.from().clock();
        ClockText to = span.to().clock();
        boolean startInDoubt = isInDoubt(from, to);
        boolean endInDoubt = isInDoubt(to, from);
        if (startInDoubt && start != null && end != null && !start.plusHours(12).isBefore(end)) {
            startInDoubt = false;
        }
        if (startInDoubt || endInDoubt) {
            resolver.notes().add(NoteKind.AMBIGUOUS_TIME, line, "AM or PM is missing at one of the two times");
        }
        OffsetDateTime sureStart = startInDoubt ? null : start;
        OffsetDateTime sureEnd = endInDoubt ? null : end;
        return sureStart == null && sureEnd == null ? null : new Outage(sureStart, sureEnd, line);
    }

    private static boolean isInDoubt(@Nullable ClockText clock, @Nullable ClockText other) {
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
                            "the time has no zone: name one, such as UTC, or say which to assume");
        }
        return time == null || day == null || zone == null ? null : TimeResolver.at(day, time, zone);
    }
}

package io.github.postmortem4j.markdown.internal.language;

import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.format.Labels;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Formats the times of one document, such as {@code 2019-07-02 13:42 UTC}.
 *
 * <p>All times are shown in one zone or, without a zone, each in the offset it was written with. The printed zone is
 * the offset at that moment. Zone names and abbreviations are never printed because they change with the JDK's time
 * zone data. Seconds are shown when any time of the document has them, with as many fraction digits as the most precise
 * one needs.
 */
public final class TimeFormat {

    /** The precision of a document whose times are all whole minutes. */
    private static final int MINUTES = -1;

    private final @Nullable ZoneRules rules;
    private final Labels labels;
    /** The format of times of day; {@code null} if all of them are whole minutes. */
    private final @Nullable DateTimeFormatter clock;

    private TimeFormat(@Nullable ZoneId zone, Labels labels, @Nullable DateTimeFormatter clock) {
        this.rules = zone == null ? null : zone.getRules();
        this.labels = labels;
        this.clock = clock;
    }

    /** {@return the format for a document, in its own zone or, if it has none, in the fallback zone} */
    public static TimeFormat of(Postmortem postmortem, @Nullable ZoneId fallback, Labels labels) {
        ZoneId own = postmortem.getTimeZone();
        int digits = Math.max(
                fractionDigits(postmortem.getSummary().getStartedAt()),
                fractionDigits(postmortem.getSummary().getEndedAt()));
        for (ImpactWindow window : postmortem.getSummary().getImpact().getWindows()) {
            digits = Math.max(digits, fractionDigits(window.getStartedAt()));
            digits = Math.max(digits, fractionDigits(window.getEndedAt()));
        }
        for (TimelineEntry entry : postmortem.getTimeline().getEntries()) {
            digits = Math.max(digits, fractionDigits(entry.getAt()));
        }
        return new TimeFormat(own == null ? fallback : own, labels, digits == MINUTES ? null : clock(digits));
    }

    private static DateTimeFormatter clock(int digits) {
        return DateTimeFormatter.ofPattern("HH:mm:ss" + (digits == 0 ? "" : "." + "S".repeat(digits)), Locale.ROOT);
    }

    /** {@return how many fraction digits the seconds of a time need, or {@link #MINUTES} for a whole minute} */
    private static int fractionDigits(@Nullable OffsetDateTime at) {
        int nanos = at == null ? 0 : at.getNano();
        if (nanos == 0) {
            return at == null || at.getSecond() == 0 ? MINUTES : 0;
        }
        return nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
    }

    /** {@return the date} */
    public LocalDate date(OffsetDateTime at) {
        return shown(at).toLocalDate();
    }

    /** {@return the date in the notation of the language, such as {@code 2019-07-02}} */
    public String day(OffsetDateTime at) {
        return labels.date(date(at));
    }

    /** {@return the time of day without its zone, such as {@code 13:42}} */
    public String clock(OffsetDateTime at) {
        OffsetDateTime shown = shown(at);
        return clock == null
                ? shown.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString()
                : clock.format(shown);
    }

    /** {@return whether times of day have seconds} */
    public boolean hasSeconds() {
        return clock != null;
    }

    /** {@return the offset at that moment, such as {@code UTC} or {@code UTC-07:00}} */
    public String zone(OffsetDateTime at) {
        ZoneOffset offset = shown(at).getOffset();
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    }

    /** {@return the time of day with its zone, such as {@code 13:42 UTC}} */
    public String time(OffsetDateTime at) {
        return clock(at) + " " + zone(at);
    }

    /** {@return date and time, such as {@code 2019-07-02 13:42 UTC}} */
    public String dayAndTime(OffsetDateTime at) {
        return day(at) + " " + time(at);
    }

    /** {@return the duration between two times and the times, or the times alone if the second is before the first} */
    public String range(OffsetDateTime start, OffsetDateTime end) {
        String from = dayAndTime(start);
        String to = date(start).equals(date(end)) ? time(end) : dayAndTime(end);
        Duration duration = Duration.between(start, end);
        return duration.isNegative()
                ? labels.fill("summary.range", from, to)
                : labels.fill("summary.durationAndRange", DurationFormat.format(duration, labels), from, to);
    }

    private OffsetDateTime shown(OffsetDateTime at) {
        if (rules == null) {
            return at;
        }
        try {
            return at.withOffsetSameInstant(rules.getOffset(at.toInstant()));
        } catch (DateTimeException outOfRange) {
            // Only at the ends of the range that the JDK supports. The offset as written is correct there, too.
            return at;
        }
    }
}

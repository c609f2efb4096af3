package io.github.postmortem4j.markdown.internal.language;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.write.MarkdownBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * Writes the times of one document: {@code 2019-07-02 13:42 UTC}.
 *
 * <p>They are shown in one zone, or in the offset each was written with when there is none. The zone that is printed is
 * the offset at that very moment; names and abbreviations of zones change with the JDK's data and are never printed.
 * Seconds, and as many digits of their fraction as needed, are shown when some time of the document has them.
 */
public final class TimeFormat {

    /** Room for a usual day and time. */
    public static final int ROOM = "2019-07-02 13:42:00 UTC-07:00".length();

    private static final int MINUTES = -1;

    private final @Nullable ZoneRules rules;
    private final Labels labels;
    private final int fractionDigits;
    private final boolean seconds;

    private TimeFormat(@Nullable ZoneId zone, Labels labels, boolean seconds, int fractionDigits) {
        this.labels = labels;
        this.rules = zone == null ? null : zone.getRules();
        this.seconds = seconds;
        this.fractionDigits = fractionDigits;
    }

    /** {@return the format for a document, in its own zone or else in the given one} */
    public static TimeFormat of(Postmortem postmortem, @Nullable ZoneId otherwise, Labels labels) {
        ZoneId own = postmortem.getTimeZone();
        int digits = Math.max(
                digits(postmortem.getSummary().getStartedAt()),
                digits(postmortem.getSummary().getEndedAt()));
        for (TimelineEntry entry : postmortem.getTimeline().getEntries()) {
            digits = Math.max(digits, digits(entry.getAt()));
        }
        return new TimeFormat(own == null ? otherwise : own, labels, digits > MINUTES, Math.max(digits, 0));
    }

    /** {@return how many digits of the fraction of a second a time needs; less than none if it is a whole minute} */
    private static int digits(@Nullable OffsetDateTime at) {
        int nanos = at == null ? 0 : at.getNano();
        if (nanos == 0) {
            return at == null || at.getSecond() == 0 ? MINUTES : 0;
        }
        return nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
    }

    /** {@return the day} */
    public LocalDate date(OffsetDateTime at) {
        return shown(at).toLocalDate();
    }

    /** {@return the day as the language writes it, as in {@code 2019-07-02}} */
    public String day(OffsetDateTime at) {
        return labels.date(date(at));
    }

    /** {@return the time of day without its zone, as in {@code 13:42}} */
    public String clock(OffsetDateTime at) {
        MarkdownBuffer out = new MarkdownBuffer(ROOM);
        writeClock(shown(at), out);
        return out.toString();
    }

    /** {@return the zone at that moment, as in {@code UTC} or {@code UTC-07:00}} */
    public String zone(OffsetDateTime at) {
        MarkdownBuffer out = new MarkdownBuffer(ROOM);
        writeZone(shown(at), out);
        return out.toString();
    }

    /** {@return the time of day, as in {@code 13:42 UTC}} */
    public String time(OffsetDateTime at) {
        MarkdownBuffer out = new MarkdownBuffer(ROOM);
        writeTime(shown(at), out);
        return out.toString();
    }

    /** {@return day and time, as in {@code 2019-07-02 13:42 UTC}} */
    public String dayAndTime(OffsetDateTime at) {
        MarkdownBuffer out = new MarkdownBuffer(ROOM);
        OffsetDateTime shown = shown(at);
        writeDay(shown, out);
        writeTime(shown, out);
        return out.toString();
    }

    /** Writes the day of a {@linkplain #shown shown} time, and a space. */
    public void writeDay(OffsetDateTime shown, MarkdownBuffer out) {
        labels.date(shown.toLocalDate(), out);
        out.append(' ');
    }

    /** Writes a {@linkplain #shown shown} time of day with its zone. */
    public void writeTime(OffsetDateTime shown, MarkdownBuffer out) {
        writeClock(shown, out);
        out.append(' ');
        writeZone(shown, out);
    }

    private static void writeZone(OffsetDateTime shown, MarkdownBuffer out) {
        out.append("UTC");
        if (!shown.getOffset().equals(ZoneOffset.UTC)) {
            out.append(shown.getOffset().getId());
        }
    }

    /** Writes a {@linkplain #shown shown} time of day without its zone. */
    public void writeClock(OffsetDateTime shown, MarkdownBuffer out) {
        out.appendTwoDigits(shown.getHour());
        out.append(':').appendTwoDigits(shown.getMinute());
        if (seconds) {
            out.append(':').appendTwoDigits(shown.getSecond());
        }
        if (fractionDigits > 0) {
            String nanos = Integer.toString(1_000_000_000 + shown.getNano());
            out.append('.').append(nanos, 1, 1 + fractionDigits);
        }
    }

    /** {@return a time in the offset in which it is shown} */
    public OffsetDateTime shown(OffsetDateTime at) {
        if (rules == null) {
            return at;
        }
        try {
            ZoneOffset offset = rules.getOffset(at.toInstant());
            return offset.equals(at.getOffset()) ? at : at.withOffsetSameInstant(offset);
        } catch (DateTimeException beyondTheLastYear) {
            // Only at the two ends of what the JDK can say: there the offset as written is true as well.
            return at;
        }
    }
}

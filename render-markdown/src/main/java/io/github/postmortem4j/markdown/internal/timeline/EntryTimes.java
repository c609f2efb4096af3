package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.write.MarkdownBuffer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Writes times one after another, with the day where it changes. Not safe for use by several threads. */
final class EntryTimes {

    private final TimeFormat times;
    private @Nullable LocalDate day;

    /** Takes a time the day of which the reader knows. */
    EntryTimes(TimeFormat times, @Nullable OffsetDateTime known) {
        this.times = times;
        this.day = known == null ? null : times.date(known);
    }

    /** {@return the time with its zone} */
    String time(OffsetDateTime at) {
        return written(at, true);
    }

    /** {@return the time without its zone} */
    String clock(OffsetDateTime at) {
        return written(at, false);
    }

    private String written(OffsetDateTime at, boolean zone) {
        MarkdownBuffer out = new MarkdownBuffer(TimeFormat.ROOM);
        write(at, zone, out);
        return out.toString();
    }

    /** Writes the time, and its zone if wanted. */
    void write(OffsetDateTime at, boolean zone, MarkdownBuffer out) {
        OffsetDateTime shown = times.shown(at);
        LocalDate before = day;
        day = shown.toLocalDate();
        if (!day.equals(before)) {
            times.writeDay(shown, out);
        }
        if (zone) {
            times.writeTime(shown, out);
        } else {
            times.writeClock(shown, out);
        }
    }
}

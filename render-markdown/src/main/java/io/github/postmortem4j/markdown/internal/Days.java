package io.github.postmortem4j.markdown.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Writes times one after another, with the day where it changes. Not safe for use by several threads. */
final class Days {

    private final TimeFormat times;
    private @Nullable LocalDate day;

    /** Takes a time the day of which the reader knows. */
    Days(TimeFormat times, @Nullable OffsetDateTime known) {
        this.times = times;
        this.day = known == null ? null : times.date(known);
    }

    /** {@return the time with its zone} */
    String time(OffsetDateTime at) {
        return day(at) + times.time(at);
    }

    /** {@return the time without its zone} */
    String clock(OffsetDateTime at) {
        return day(at) + times.clock(at);
    }

    private String day(OffsetDateTime at) {
        LocalDate before = day;
        day = times.date(at);
        return day.equals(before) ? "" : times.day(at) + " ";
    }
}

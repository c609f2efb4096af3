package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Formats the times of entries one after another, with the date only where it changes. Not thread-safe. */
final class EntryTimes {

    private final TimeFormat format;
    private @Nullable LocalDate day;

    /**
     * Creates the formatter of a sequence of entries.
     *
     * @param format the format of the document's times
     * @param known a time whose date the page has already shown; {@code null} if there is none
     */
    EntryTimes(TimeFormat format, @Nullable OffsetDateTime known) {
        this.format = format;
        this.day = known == null ? null : format.date(known);
    }

    /** {@return the time of the next entry, with its zone} */
    String time(OffsetDateTime at) {
        return dayIfNew(at) + format.time(at);
    }

    /** {@return the time of the next entry, without its zone} */
    String clock(OffsetDateTime at) {
        return dayIfNew(at) + format.clock(at);
    }

    private String dayIfNew(OffsetDateTime at) {
        LocalDate before = day;
        day = format.date(at);
        return day.equals(before) ? "" : format.day(at) + " ";
    }
}

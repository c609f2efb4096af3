package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.Labels;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads times as pages show them: {@code 2019-07-02 13:42:10 UTC+02:00}, of which the day and the zone can be absent. */
final class RenderedTimes {

    private static final String UTC = "UTC";

    private final Labels labels;

    RenderedTimes(Labels labels) {
        this.labels = labels;
    }

    /** The start and the end of a period. */
    record Period(OffsetDateTime start, OffsetDateTime end) {}

    /**
     * {@return a time; {@code null} if the text is not one}
     *
     * @param text the time
     * @param day the day of a time that states none
     * @param zone the zone of a time that states none; {@code ""} if it must state one
     */
    @Nullable OffsetDateTime at(String text, @Nullable LocalDate day, String zone) {
        int last = text.lastIndexOf(' ');
        boolean zoned = text.startsWith(UTC, last + 1);
        String offset = zoned ? text.substring(last + 1) : zone;
        String local = zoned ? text.substring(0, Math.max(last, 0)) : text;
        int clock = local.lastIndexOf(' ') + 1;
        try {
            LocalTime time = LocalTime.parse(local.substring(clock));
            LocalDate date = clock == 0 ? day : labels.day(local.substring(0, clock - 1));
            if (date == null || !offset.startsWith(UTC)) {
                return null;
            }
            ZoneOffset at = offset.equals(UTC) ? ZoneOffset.UTC : ZoneOffset.of(offset.substring(UTC.length()));
            return OffsetDateTime.of(date, time, at);
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    /** {@return a time that states its day and its zone; {@code null} if the text is not one} */
    @Nullable OffsetDateTime at(String text) {
        return at(text, null, "");
    }

    /** {@return a period, with its duration or without; {@code null} if the text is not one} */
    @Nullable Period period(String text) {
        List<String> full = labels.match("summary.durationAndRange", text);
        List<String> range = full.isEmpty() ? labels.match("summary.range", text) : full.subList(1, 3);
        OffsetDateTime start = range.isEmpty() ? null : at(range.get(0));
        OffsetDateTime end = start == null ? null : at(range.get(1), start.toLocalDate(), "");
        return start == null || end == null ? null : new Period(start, end);
    }
}

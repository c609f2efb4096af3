package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A heading that is a time, or begins with a date and a time.
 *
 * @param line the heading with its time first
 * @param index the index of the heading in the document
 * @param start the time
 * @param day the date before the time, if it has a year
 */
record DatedHeading(
        MarkdownLine line,
        int index,
        LeadingMoment start,
        @Nullable LocalDate day) {

    private static final int MAX_HEADING = 80;

    /** {@return a heading with its time, or {@code null} if it has none} */
    static @Nullable DatedHeading of(MarkdownLine heading, int index) {
        LeadingMoment written = LeadingMoment.of(heading);
        MarkdownLine line = written == null ? withTimeFirst(heading) : heading;
        LeadingMoment start = written == null && line != null ? LeadingMoment.of(line) : written;
        if (line == null || start == null || !start.hasClock()) {
            return null;
        }
        DayText day = start.moment().day();
        LocalDate date = day == null ? null : day.resolve(null, null);
        boolean dated = date != null || start.isAlone(line.text().text());
        return dated ? new DatedHeading(line, index, start, date) : null;
    }

    /** {@return a heading such as {@code Update 3 May 2024 10:00} with its word behind the time; {@code null} for any other} */
    private static @Nullable MarkdownLine withTimeFirst(MarkdownLine heading) {
        String text = heading.text().text().strip();
        int space = text.indexOf(' ');
        if (space < 0 || text.length() > MAX_HEADING) {
            return null;
        }
        String time = text.substring(space + 1, text.endsWith(":") ? text.length() - 1 : text.length());
        Moment moment = MomentFinder.whole(time);
        boolean dated = moment != null && moment.day() != null && moment.hasClock();
        InlineText turned = InlineText.plain(time.strip() + " - " + text.substring(0, space));
        return dated ? heading.with(Kind.HEADING, heading.level(), turned) : null;
    }

    /** {@return whether this heading is surely earlier than another one} */
    boolean isBefore(DatedHeading other) {
        if (day == null || other.day == null) {
            return false;
        }
        return day.equals(other.day) ? start.isEarlierInDay(other.start) : day.isBefore(other.day);
    }
}

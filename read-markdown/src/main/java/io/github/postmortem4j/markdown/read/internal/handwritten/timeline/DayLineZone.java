package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.DayShift;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.ZoneScanner;
import io.github.postmortem4j.markdown.read.internal.time.ZoneStatement;
import io.github.postmortem4j.markdown.read.internal.time.ZoneText;

/**
 * Reads the zone of a line that is nothing but a day and the zone of the times below it: {@code 2024-05-03 (UTC)} or {@code
 * Day 1 (2024-05-03, all in UTC)}.
 */
final class DayLineZone {

    private static final String BEFORE_ZONE = " \t,;([-–—";

    private DayLineZone() {}

    /** {@return the day of such a line; the zone is set for the times below. Any other line is returned unchanged} */
    static MarkdownLine without(MarkdownLine line, TimelineClock clock) {
        String text = line.text().text();
        int from = DayShift.numbered(text).end();
        LeadingMoment leading = LeadingMoment.of(from == 0 ? line : line.from(from));
        DayText day =
                leading == null || leading.hasClock() ? null : leading.moment().day();
        if (day == null) {
            return line;
        }
        int end = from + day.end();
        int start = end;
        while (start < text.length() && BEFORE_ZONE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        start = ZoneStatement.start(text, start);
        ZoneText zone = start > end && start < text.length() ? ZoneScanner.at(text, start) : null;
        if (zone == null || !isEnd(text, zone.end())) {
            return line;
        }
        clock.zone(zone, line);
        int first = from;
        while (!Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return line.with(line.kind(), line.level(), line.text().from(first).to(end - first));
    }

    /** {@return whether nothing but closing punctuation is behind an index} */
    private static boolean isEnd(String text, int index) {
        return text.substring(index).chars().allMatch(c -> " )].:".indexOf(c) >= 0);
    }
}

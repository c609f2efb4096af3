package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns headings that are a time, or begin with a date and a time, into a timeline, in a document without one. Status pages
 * are written like this, often with the latest update first.
 */
public final class DatedHeadings {

    private static final int MIN_HEADINGS = 2;
    private static final int MAX_HEADING = 80;

    private DatedHeadings() {}

    /** {@return the lines with the heading of a timeline above the dated ones, in order of time; or the same lines} */
    public static List<MarkdownLine> toTimeline(List<MarkdownLine> written, SectionNames names) {
        List<MarkdownLine> lines =
                written.stream().map(DatedHeadings::withTimeFirst).toList();
        List<Integer> starts = new ArrayList<>();
        int end = lines.size();
        for (int i = 0; i < end; i++) {
            MarkdownLine line = lines.get(i);
            if (line.kind() != Kind.HEADING) {
                continue;
            }
            if (names.find(line.text().text()) == SectionKind.TIMELINE) {
                return written;
            }
            int level = starts.isEmpty() ? 0 : lines.get(starts.get(0)).level();
            if (isStart(line) && line.level() > 1 && (level == 0 || line.level() == level)) {
                starts.add(i);
            } else if (!starts.isEmpty() && line.level() <= level) {
                end = i;
            }
        }
        boolean named = lines.subList(end, lines.size()).stream()
                .anyMatch(line ->
                        line.kind() == Kind.HEADING && names.find(line.text().text()) == SectionKind.TIMELINE);
        return starts.size() < MIN_HEADINGS || named ? written : timeline(lines, starts, end, names);
    }

    /** {@return a heading such as {@code Update 3 May 2024 10:00} with its word behind the time; any other line unchanged} */
    private static MarkdownLine withTimeFirst(MarkdownLine line) {
        String text = line.kind() == Kind.HEADING ? line.text().text().strip() : "";
        int space = text.indexOf(' ');
        if (space < 0 || text.length() > MAX_HEADING || LeadingMoment.of(line) != null) {
            return line;
        }
        String time = text.substring(space + 1, text.endsWith(":") ? text.length() - 1 : text.length());
        Moment moment = MomentFinder.whole(time);
        boolean dated = moment != null && moment.day() != null && moment.hasClock();
        InlineText turned = InlineText.plain(time.strip() + " - " + text.substring(0, space));
        return dated ? line.with(Kind.HEADING, line.level(), turned) : line;
    }

    private static List<MarkdownLine> timeline(
            List<MarkdownLine> lines, List<Integer> starts, int end, SectionNames names) {
        List<List<MarkdownLine>> updates = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            updates.add(lines.subList(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end));
        }
        MarkdownLine first = updates.get(0).get(0);
        if (isBefore(updates.get(updates.size() - 1).get(0), first)) {
            Collections.reverse(updates);
        }
        List<MarkdownLine> ordered = new ArrayList<>(lines.subList(0, starts.get(0)));
        ordered.add(first.with(Kind.HEADING, first.level() - 1, InlineText.plain(names.timeline())));
        updates.forEach(ordered::addAll);
        ordered.addAll(lines.subList(end, lines.size()));
        return ordered;
    }

    private static boolean isBefore(MarkdownLine one, MarkdownLine other) {
        LeadingMoment start = LeadingMoment.of(one);
        LeadingMoment end = LeadingMoment.of(other);
        LocalDate day = day(one);
        LocalDate otherDay = day(other);
        if (start == null || end == null || day == null || otherDay == null || !day.equals(otherDay)) {
            return day != null && otherDay != null && day.isBefore(otherDay);
        }
        return start.isEarlierInDay(end);
    }

    private static boolean isStart(MarkdownLine heading) {
        LeadingMoment start = LeadingMoment.of(heading);
        boolean time = start != null
                && start.hasClock()
                && start.isAlone(heading.text().text());
        return time || day(heading) != null;
    }

    private static @Nullable LocalDate day(MarkdownLine heading) {
        LeadingMoment start = LeadingMoment.of(heading);
        DayText day = start == null || !start.hasClock() ? null : start.moment().day();
        return day == null ? null : day.resolve(null, null);
    }
}

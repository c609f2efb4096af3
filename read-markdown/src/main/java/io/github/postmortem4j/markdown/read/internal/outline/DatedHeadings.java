package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Turns headings that are a time, or begin with a date and a time, into a timeline, in a document without one. Status pages
 * are written like this, often with the latest update first.
 */
public final class DatedHeadings {

    private static final int MIN_HEADINGS = 2;

    private DatedHeadings() {}

    /** {@return the lines with the heading of a timeline above the dated ones, in order of time; or the same lines} */
    public static List<MarkdownLine> toTimeline(List<MarkdownLine> lines, SectionNames names) {
        List<DatedHeading> starts = new ArrayList<>();
        int end = lines.size();
        for (int i = 0; i < end; i++) {
            MarkdownLine line = lines.get(i);
            if (line.kind() != Kind.HEADING) {
                continue;
            }
            if (isTimeline(line, names)) {
                return lines;
            }
            int level = starts.isEmpty() ? 0 : starts.get(0).line().level();
            DatedHeading heading = DatedHeading.of(line, i);
            if (heading != null && line.level() > 1 && (level == 0 || line.level() == level)) {
                starts.add(heading);
            } else if (!starts.isEmpty() && line.level() <= level) {
                end = i;
            }
        }
        boolean named = lines.subList(end, lines.size()).stream().anyMatch(line -> isTimeline(line, names));
        return starts.size() < MIN_HEADINGS || named ? lines : timeline(lines, starts, end, names);
    }

    private static boolean isTimeline(MarkdownLine line, SectionNames names) {
        return line.kind() == Kind.HEADING && names.find(line.text().text()) == SectionKind.TIMELINE;
    }

    private static List<MarkdownLine> timeline(
            List<MarkdownLine> lines, List<DatedHeading> starts, int end, SectionNames names) {
        List<List<MarkdownLine>> updates = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            DatedHeading start = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1).index() : end;
            List<MarkdownLine> update = new ArrayList<>(lines.subList(start.index(), next));
            update.set(0, start.line());
            updates.add(update);
        }
        DatedHeading first = starts.get(0);
        if (starts.get(starts.size() - 1).isBefore(first)) {
            Collections.reverse(updates);
        }
        List<MarkdownLine> ordered = new ArrayList<>(lines.subList(0, first.index()));
        ordered.add(first.line().with(Kind.HEADING, first.line().level() - 1, InlineText.plain(names.timeline())));
        updates.forEach(ordered::addAll);
        ordered.addAll(lines.subList(end, lines.size()));
        return ordered;
    }
}

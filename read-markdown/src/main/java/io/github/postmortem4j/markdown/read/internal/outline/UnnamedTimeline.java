package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a timeline without a known name before the first section: list items with times below an item such as "Context:".
 */
final class UnnamedTimeline {

    private static final int MIN_ENTRIES = 2;

    private UnnamedTimeline() {}

    /** Moves the items to a section of their own, unless the document has a timeline. */
    static void extract(List<OutlineSection> sections) {
        if (sections.stream().anyMatch(section -> section.is(SectionKind.TIMELINE))) {
            return;
        }
        OutlineSection root = sections.get(0);
        List<MarkdownLine> lines = root.lines();
        for (int i = 0; i < lines.size(); i++) {
            int end = end(lines, i);
            if (end - i > MIN_ENTRIES) {
                MarkdownLine name = lines.get(i);
                OutlineSection timeline = new OutlineSection(
                        SectionKind.TIMELINE, name.text().text(), OutlineSection.NAME, name.level(), name, root);
                List<MarkdownLine> entries = lines.subList(i + 1, end);
                new ArrayList<>(entries).forEach(timeline::add);
                lines.subList(i, end).clear();
                sections.add(1, timeline);
                return;
            }
        }
    }

    /** {@return the index after the items with times below the item at an index; the next index if there are none} */
    private static int end(List<MarkdownLine> lines, int name) {
        MarkdownLine item = lines.get(name);
        int end = name + 1;
        boolean named = item.isItem() && item.text().text().stripTrailing().endsWith(":");
        while (named && end < lines.size() && lines.get(end).level() > item.level() && isEntry(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isEntry(MarkdownLine line) {
        LeadingMoment start = line.isItem() ? LeadingMoment.of(line) : null;
        return start != null && start.hasClock() && start.moment().day() != null;
    }
}

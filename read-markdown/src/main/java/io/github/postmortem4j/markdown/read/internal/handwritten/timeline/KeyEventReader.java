package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads entries whose time is at the end of the line, such as {@code Incident declared 2020-02-12 11:51}, or in a table. */
final class KeyEventReader {

    private final TimelineClock clock;
    private final TimelineTableReader table;

    KeyEventReader(ReadingContext context, TimelineClock clock) {
        this.clock = clock;
        this.table = new TimelineTableReader(context, clock);
    }

    /** Reads the entries of a section and removes their lines from it. */
    List<EntryDraft> read(List<MarkdownLine> lines) {
        List<EntryDraft> entries = new ArrayList<>();
        List<MarkdownLine> others = new ArrayList<>();
        for (MarkdownLine line : lines) {
            EntryDraft entry = line.isItem() ? entry(line) : null;
            if (entry != null) {
                entries.add(entry);
            } else if (line.isTable()) {
                table.read(line, entries, others);
            } else {
                others.add(line);
            }
        }
        lines.clear();
        lines.addAll(others);
        return entries;
    }

    private @Nullable EntryDraft entry(MarkdownLine line) {
        String text = line.text().text();
        List<Moment> moments = MomentFinder.moments(text);
        if (moments.size() != 1 || !text.substring(moments.get(0).end()).isBlank()) {
            return null;
        }
        Moment moment = moments.get(0);
        EntryDraft entry = new EntryDraft(line);
        entry.at = clock.at(moment, line);
        entry.statedTime = moment.writtenIn(text);
        entry.add(line.with(line.kind(), line.level(), line.text().to(nameEnd(text, moment.start()))));
        return entry;
    }

    private static int nameEnd(String text, int start) {
        int end = start;
        while (end > 0 && " :-–—(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}

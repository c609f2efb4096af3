package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import java.util.ArrayList;
import java.util.List;

/** Reads entries whose time is at the end of the line, such as {@code Incident declared 2020-02-12 11:51}. */
final class KeyEventReader {

    private KeyEventReader() {}

    static List<EntryDraft> read(List<MarkdownLine> lines, TimelineClock clock) {
        List<EntryDraft> entries = new ArrayList<>();
        for (MarkdownLine line : lines) {
            String text = line.text().text();
            List<Moment> moments = line.isItem() ? MomentFinder.moments(text) : List.of();
            if (moments.size() == 1 && text.substring(moments.get(0).end()).isBlank()) {
                Moment moment = moments.get(0);
                EntryDraft entry = new EntryDraft(line);
                entry.at = clock.at(moment, line);
                entry.statedTime = moment.writtenIn(text);
                entry.add(line.with(line.kind(), line.level(), line.text().to(nameEnd(text, moment.start()))));
                entries.add(entry);
            }
        }
        return entries;
    }

    private static int nameEnd(String text, int start) {
        int end = start;
        while (end > 0 && " :-–—(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}

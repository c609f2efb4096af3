package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.draft.Excerpt;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.ClockText.Fault;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentScanner;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a timeline table as entries. */
final class TimelineTableReader {

    private final ReadingContext context;
    private final TimelineClock clock;
    private @Nullable TimelineTableColumns table;

    TimelineTableReader(ReadingContext context, TimelineClock clock) {
        this.context = context;
        this.clock = clock;
    }

    void read(MarkdownLine line, List<EntryDraft> entries, List<MarkdownLine> leftover) {
        if (line.kind() == MarkdownLine.Kind.TABLE_HEAD) {
            TimelineTableColumns head = new TimelineTableColumns(line);
            table = head.hasTimes() ? head : null;
            if (table != null) {
                clock.year(head.year());
                if (head.zone() != null) {
                    clock.zone(context.times().zone(head.zone(), line));
                }
            }
        }
        if (table == null) {
            leftover.add(line);
        } else if (line.kind() == MarkdownLine.Kind.TABLE_ROW) {
            row(table, line, entries);
        }
    }

    private void row(TimelineTableColumns columns, MarkdownLine line, List<EntryDraft> entries) {
        String time = columns.text(line, TimelineColumn.TIME).text();
        InlineText event = columns.text(line, TimelineColumn.EVENT);
        LeadingMoment start = LeadingMoment.of(time);
        Moment moment = start != null && start.until() != null ? start.moment() : moment(time);
        if (time.isBlank() && event.isBlank()) {
            return;
        }
        if (isPlaceholder(time, moment)) {
            String row = Excerpt.whole(time + ' ' + event.text());
            context.notes()
                    .add(NoteKind.PLACEHOLDER, line, '"' + row + "\" looks like template text: replace or delete it");
            return;
        }
        EntryDraft entry = new EntryDraft(line);
        entry.statedTime = time.strip();
        if (moment != null) {
            entry.at = clock.at(moment, line);
            entry.until =
                    start == null || start.until() == null ? "" : start.until().writtenIn(time);
        } else if (!time.isBlank()) {
            context.notes()
                    .add(
                            NoteKind.UNRECOGNIZED_TEXT,
                            line,
                            '"' + Excerpt.of(time) + "\" is not recognized as a time: write it like 14:05 or 2:05 PM");
        }
        entry.by = columns.text(line, TimelineColumn.BY).text();
        entry.addLinks(columns.text(line, TimelineColumn.LINK));
        entry.add(line.with(MarkdownLine.Kind.TEXT, 0, event));
        entry.addLinks(event);
        columns.others(line).forEach(cell -> entry.add(line.with(MarkdownLine.Kind.ITEM, 0, cell)));
        entries.add(entry);
    }

    /** {@return the moment at the start of a cell, which can be four digits such as {@code 0730} in a column of times} */
    private static @Nullable Moment moment(String time) {
        Moment moment = new MomentScanner(time).at(0);
        return moment == null ? LeadingMoment.digits(time) : moment;
    }

    /** Recognizes placeholders such as {@code HH:mm} and {@code YYYY-MM-DD}. */
    private static boolean isPlaceholder(String time, @Nullable Moment moment) {
        if (moment != null && moment.clock() != null) {
            return moment.clock().fault() == Fault.PLACEHOLDER;
        }
        return time.contains("MM") || time.contains("HH") || time.contains("{{");
    }
}

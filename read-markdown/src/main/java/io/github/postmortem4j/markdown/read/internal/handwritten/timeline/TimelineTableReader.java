package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.internal.format.EntryKindEmoji;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.draft.Excerpt;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.rendered.EntryDetailReader;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.time.ClockText.Fault;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentScanner;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a timeline table as entries. */
final class TimelineTableReader {

    private final ReadingContext context;
    private final TimelineClock clock;
    private final EntryDetailReader details;
    private @Nullable TimelineTableColumns table;

    TimelineTableReader(ReadingContext context, TimelineClock clock) {
        this.context = context;
        this.clock = clock;
        this.details = new EntryDetailReader(context.words().labels());
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
        Moment moment = new MomentScanner(time).at(0);
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
        } else if (!time.isBlank()) {
            context.notes()
                    .add(
                            NoteKind.UNRECOGNIZED_TEXT,
                            line,
                            '"' + Excerpt.of(time) + "\" is not recognized as a time: write it like 14:05 or 2:05 PM");
        }
        entry.by = columns.text(line, TimelineColumn.BY).text();
        links(columns.text(line, TimelineColumn.LINK), entry);
        event(line, event, entry);
        if (!context.exact()) {
            columns.others(line).forEach(cell -> entry.add(line.with(MarkdownLine.Kind.ITEM, 0, cell)));
        }
        entries.add(entry);
    }

    /** Reads the links of a cell. On rendered pages, those whose address is not fit for a link are text. */
    private void links(InlineText cell, EntryDraft entry) {
        if (!context.exact()) {
            entry.addLinks(cell, false);
            return;
        }
        int from = 0;
        for (String part : cell.masked().split(", ", -1)) {
            details.link(cell.from(from).to(part.length()), entry);
            from += part.length() + ", ".length();
        }
    }

    /** Recognizes placeholders such as {@code HH:mm} and {@code YYYY-MM-DD}. */
    private static boolean isPlaceholder(String time, @Nullable Moment moment) {
        if (moment != null && moment.clock() != null) {
            return moment.clock().fault() == Fault.PLACEHOLDER;
        }
        return time.contains("MM") || time.contains("HH") || time.contains("{{");
    }

    /** Reads the text of an entry. In the renderer's tables its details follow, starting at the first bold word. */
    private void event(MarkdownLine line, InlineText event, EntryDraft entry) {
        int marked = context.exact() ? firstMarked(event) : -1;
        InlineText text = marked < 0 ? event : event.to(marked);
        if (marked >= 0) {
            InlineText rest = event.from(marked);
            int from = 0;
            String all = rest.masked();
            while (from <= all.length()) {
                int to = all.indexOf(" · ", from);
                int end = to < 0 ? all.length() : to;
                details.read(rest.from(from).to(end - from), entry);
                from = end + " · ".length();
            }
        }
        InlineText words = context.exact() ? text.to(details.endOfText(text.text(), entry)) : text;
        entry.add(line.with(MarkdownLine.Kind.TEXT, 0, words));
        entry.addLinks(words, context.exact());
    }

    /** {@return the index of the first bold word, or of the icon before it; -1 if there is no bold word} */
    private static int firstMarked(InlineText event) {
        int at = 0;
        for (var run : event.runs()) {
            if (run.is(Mark.STRONG)) {
                String before = event.text().substring(0, at).stripTrailing();
                int icon = before.lastIndexOf(' ') + 1;
                return EntryKindEmoji.isEmoji(before.substring(icon)) ? icon : at;
            }
            at += run.text().length();
        }
        return -1;
    }
}

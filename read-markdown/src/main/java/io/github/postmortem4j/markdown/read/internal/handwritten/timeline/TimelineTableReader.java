package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.draft.Excerpt;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.rendered.EntryDetailReader;
import io.github.postmortem4j.markdown.read.internal.rendered.EntryKindIcons;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.time.ClockText.Fault;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentScanner;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of tables as entries of a timeline. */
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

    void read(MarkdownLine line, List<EntryDraft> entries, List<MarkdownLine> left) {
        if (line.kind() == MarkdownLine.Kind.TABLE_HEAD) {
            TimelineTableColumns head = new TimelineTableColumns(line);
            table = head.tellsTimes() ? head : null;
            if (table != null) {
                clock.year(head.year());
                if (head.zone() != null) {
                    clock.zone(context.times().zone(head.zone(), line));
                }
            }
        }
        if (table == null) {
            left.add(line);
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
        if (isTemplate(time, moment)) {
            context.notes().add(NoteKind.PLACEHOLDER, line, "the row is still that of the template");
            return;
        }
        EntryDraft entry = new EntryDraft(line);
        entry.stated = time.strip();
        if (moment != null) {
            entry.at = clock.at(moment, line);
        } else if (!time.isBlank()) {
            context.notes().add(NoteKind.NOT_UNDERSTOOD, line, "no time can be made of \"" + Excerpt.of(time) + '"');
        }
        entry.by = columns.text(line, TimelineColumn.BY).text();
        entry.links(columns.text(line, TimelineColumn.LINK));
        event(line, event, entry);
        entries.add(entry);
    }

    /** {@code HH:mm}, {@code YYYY-MM-DD}. */
    private static boolean isTemplate(String time, @Nullable Moment moment) {
        if (moment != null && moment.clock() != null) {
            return moment.clock().fault() == Fault.PLACEHOLDER;
        }
        return time.contains("MM") || time.contains("HH") || time.contains("{{");
    }

    /** The renderer puts what belongs to the kind behind the text, and begins it with the first bold word. */
    private void event(MarkdownLine line, InlineText event, EntryDraft entry) {
        int marked = context.exact() ? firstMarked(event) : -1;
        InlineText text = marked < 0 ? event : event.to(marked);
        if (marked >= 0) {
            InlineText rest = event.from(marked);
            int from = 0;
            String all = rest.text();
            while (from <= all.length()) {
                int to = all.indexOf(" · ", from);
                int end = to < 0 ? all.length() : to;
                details.read(rest.from(from).to(end - from), entry);
                from = end + " · ".length();
            }
        }
        InlineText words = context.exact() ? text.to(details.endOfText(text.text(), entry)) : text;
        entry.add(line.with(MarkdownLine.Kind.TEXT, 0, words));
        entry.links(words);
    }

    /** {@return where the first bold word begins, with the sign before it; -1 when there is none} */
    private static int firstMarked(InlineText event) {
        int at = 0;
        for (var run : event.runs()) {
            if (run.is(Mark.STRONG)) {
                String before = event.text().substring(0, at).stripTrailing();
                int sign = before.lastIndexOf(' ') + 1;
                return EntryKindIcons.isIcon(before.substring(sign)) ? sign : at;
            }
            at += run.text().length();
        }
        return -1;
    }
}

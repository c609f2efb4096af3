package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.rendered.EntryDetailReader;
import io.github.postmortem4j.markdown.read.internal.rendered.TimelineWaiverReader;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the entries of one timeline, whichever way they are written: items, lines, headings, rows, or the spec's questions. */
final class TimelineSectionReader {

    private final ReadingContext context;
    private final TimelineClock clock;
    private final boolean timed;
    private final TimelineTableReader rows;
    private final QuestionTimelineReader keys;
    private final EntryDetailReader details;
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<MarkdownLine> pending = new ArrayList<>();
    private final List<MarkdownLine> left = new ArrayList<>();
    private @Nullable EntryDraft current;

    TimelineSectionReader(ReadingContext context, TimelineClock clock, boolean timed) {
        this.context = context;
        this.clock = clock;
        this.timed = timed;
        this.rows = new TimelineTableReader(context, clock);
        this.keys = new QuestionTimelineReader(context.words().names(), clock);
        this.details = new EntryDetailReader(context.words().labels());
    }

    /** {@return the entries of some lines} */
    List<EntryDraft> read(List<MarkdownLine> lines) {
        lines.forEach(this::line);
        left.addAll(pending);
        if (entries.isEmpty()) {
            entries.addAll(SentenceTimelineReader.read(left, clock));
        }
        return entries;
    }

    /** {@return the lines that tell of no moment} */
    List<MarkdownLine> left() {
        return left;
    }

    private void line(MarkdownLine line) {
        switch (line.kind()) {
            case BREAK -> current = null;
            case CODE -> code(line);
            case HEADING -> heading(line);
            case TABLE_HEAD, TABLE_ROW -> {
                current = null;
                rows.read(line, entries, left);
            }
            default -> text(line);
        }
    }

    /** The renderer's diagram says what the list below it says. */
    private void code(MarkdownLine line) {
        if (!line.cells().get(0).text().text().strip().startsWith("mermaid")) {
            left.add(line);
        }
    }

    private void heading(MarkdownLine line) {
        LeadingMoment start = LeadingMoment.of(line);
        List<DayText> days = MomentFinder.days(line.text().text());
        current = null;
        if (start != null && start.hasClock()) {
            begin(line, start);
        } else if (keys.begin(line, entries)) {
            current = keys.current();
        } else if (days.size() == 1) {
            clock.day(new Moment(days.get(0), null, null, 0, 0), line);
        } else {
            left.add(line);
        }
    }

    private void text(MarkdownLine line) {
        LeadingMoment start = line.quoted() ? null : LeadingMoment.of(line);
        if (start != null && start.hasClock() && keys.goesOn(line)) {
            keys.add(line, entries);
            current = keys.current();
        } else if (start != null && start.hasClock() && begins(line, start)) {
            begin(line, start);
        } else if (start != null && !start.hasClock() && isDay(line, start)) {
            day(line, start);
        } else if (!timed && !context.exact() && !line.quoted() && keys.begin(line, entries)) {
            current = keys.current();
        } else if (keys.goesOn(line)) {
            keys.add(line, entries);
        } else {
            more(line);
        }
    }

    /** In the middle of a paragraph a time begins an entry only when something parts it from the text. */
    private boolean begins(MarkdownLine line, LeadingMoment start) {
        if (line.isItem() || (line.first() && (current == null || current.line.kind() != MarkdownLine.Kind.HEADING))) {
            return true;
        }
        return start.separated() || start.isAlone(line.text().text());
    }

    private void begin(MarkdownLine line, LeadingMoment start) {
        takePending();
        EntryDraft entry = new EntryDraft(line);
        Moment moment = start.moment();
        entry.at = clock.at(moment, line);
        entry.stated = moment.writtenIn(line.text().text());
        if (start.until() != null) {
            entry.until = start.until().writtenIn(line.text().text());
        }
        add(entry, line.from(start.text()));
    }

    private void add(EntryDraft entry, MarkdownLine text) {
        keys.end();
        if (!text.text().isBlank()) {
            entry.add(text);
            entry.links(text.text());
        }
        entries.add(entry);
        current = entry;
    }

    private static boolean isDay(MarkdownLine line, LeadingMoment start) {
        boolean apart = start.separated() || start.isMarked(line);
        return start.isAlone(line.text().text()) || ((line.isItem() || line.first()) && apart);
    }

    private void day(MarkdownLine line, LeadingMoment start) {
        takePending();
        if (start.isAlone(line.text().text())) {
            clock.day(start.moment(), line);
            current = null;
        } else {
            begin(line, start);
        }
    }

    /** Takes a line without a moment for more of the entry before it, or else for one without a time. */
    private void more(MarkdownLine line) {
        if (current != null && isPartOf(current, line)) {
            part(current, line);
        } else if (line.isItem() && !line.quoted()) {
            untimed(line);
        } else if (current != null && isText(current) && !line.quoted()) {
            pending.add(line);
        } else if (!new TimelineWaiverReader(context.words().labels(), context.assembler()).read(line)) {
            current = line.first() ? null : current;
            left.add(line);
        }
    }

    private static boolean isText(EntryDraft entry) {
        return entry.line.kind() == MarkdownLine.Kind.TEXT && entry.line.level() == 0;
    }

    private static boolean isPartOf(EntryDraft entry, MarkdownLine line) {
        if (entry.line.kind() == MarkdownLine.Kind.HEADING) {
            return true;
        }
        boolean sameBlock = line.block() == entry.line.block();
        boolean inItem = entry.line.isItem()
                && (line.isItem() ? line.level() > entry.line.level() : line.level() >= entry.line.level());
        boolean below = isText(entry) && (line.isItem() || entry.lines.isEmpty());
        return (sameBlock && !line.isItem()) || inItem || below;
    }

    private void part(EntryDraft entry, MarkdownLine line) {
        boolean detail = line.isItem() && details.read(line.text(), entry);
        if (!detail) {
            entry.add(line);
            entry.links(line.text());
        }
    }

    private void untimed(MarkdownLine line) {
        if (!context.exact() && isLinks(line.text())) {
            line.text().links().forEach(run -> context.assembler().addLink(run.text(), String.valueOf(run.uri())));
            return;
        }
        takePending();
        add(new EntryDraft(line), line);
    }

    private static boolean isLinks(InlineText text) {
        return !text.isBlank()
                && text.runs().stream()
                        .allMatch(run -> run.uri() != null || run.text().isBlank());
    }

    /** Text between two entries belongs to the first of them. */
    private void takePending() {
        if (current != null) {
            for (MarkdownLine line : pending) {
                part(current, line);
            }
        } else {
            left.addAll(pending);
        }
        pending.clear();
    }
}

package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.field.EntryDetailReader;
import io.github.postmortem4j.markdown.read.internal.field.TimelineWaiverReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.LinePrefix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of one timeline section, in any form: list items, lines, headings, table rows or the spec's
 * questions.
 */
final class TimelineSectionReader {

    private final ReadingContext context;
    private final TimelineClock clock;
    private final boolean timed;
    private final boolean dotted;
    private final List<MarkdownLine> lines;
    private final TimeWithin within;
    private final TimelineTableReader table;
    private final QuestionTimelineReader questions;
    private final EntryDetailReader details;
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<MarkdownLine> pending = new ArrayList<>();
    private final List<MarkdownLine> leftover = new ArrayList<>();
    private @Nullable EntryDraft current;
    private @Nullable MarkdownLine dayHeading;

    /** The last line that was only a day. */
    private @Nullable MarkdownLine dayLine;

    private boolean hasTimedHeading;

    TimelineSectionReader(
            ReadingContext context, TimelineClock clock, List<MarkdownLine> lines, boolean timed, boolean dotted) {
        this.lines = lines;
        this.within = new TimeWithin(clock, timed, lines);
        this.dotted = dotted;
        this.context = context;
        this.clock = clock;
        this.timed = timed;
        this.table = new TimelineTableReader(context, clock);
        this.questions = new QuestionTimelineReader(context.words().names(), clock);
        this.details = new EntryDetailReader(context.words().labels());
    }

    /** {@return the entries} */
    List<EntryDraft> read() {
        (timed ? lines : AnswerLines.asItems(lines, questions::isQuestion)).forEach(this::line);
        leftover.addAll(pending);
        pending.clear();
        if (entries.isEmpty()) {
            entries.addAll(new SentenceTimelineReader(context.words(), clock).read(leftover));
        } else if (entries.get(0).question > 0) {
            openingSentences(entries.get(0).line, entries.size());
        }
        return entries;
    }

    /** Adds entries for the sentences above the first question that say what happened. */
    private void openingSentences(MarkdownLine question, int size) {
        for (MarkdownLine line : SentenceTimelineReader.events(leftover, question, context)) {
            leftover.remove(line);
            untimed(line);
        }
        Collections.rotate(entries, entries.size() - size);
    }

    /** {@return the lines that are not part of an entry} */
    List<MarkdownLine> leftover() {
        return leftover;
    }

    private void line(MarkdownLine line) {
        switch (line.kind()) {
            case BREAK -> current = null;
            case CODE -> leftover.add(line);
            case HEADING -> heading(line);
            case TABLE_HEAD, TABLE_ROW -> {
                current = null;
                table.read(line, entries, leftover);
            }
            default -> text(line);
        }
    }

    private void heading(MarkdownLine written) {
        MarkdownLine line = DayLineZone.without(written, clock);
        LeadingMoment start = LeadingMoment.of(line);
        List<DayText> days = MomentFinder.days(line.text().text());
        current = null;
        dayHeading = null;
        if (start != null && start.hasClock()) {
            hasTimedHeading = true;
            begin(line, start);
        } else if (questions.begin(line, entries)) {
            current = questions.current();
        } else if (days.size() == 1) {
            if (start != null && start.isAlone(line.text().text())) {
                clock.dayLine(start.moment(), line);
            } else {
                clock.day(new Moment(days.get(0), null, null, 0, 0), line);
            }
            dayHeading = hasTimedHeading ? line : null;
            boolean named = start == null || !start.isAlone(line.text().text());
            if (named && dayHeading == null) {
                leftover.add(line);
            }
        } else if (DayWords.isNumber(line)) {
            DayWords.number(line, clock);
        } else if (hasTimedHeading && EntryLines.isAbout(line)) {
            EntryDraft entry = new EntryDraft(line);
            entry.statedTime = line.text().text().strip();
            entries.add(entry);
            current = entry;
        } else {
            questions.end();
            leftover.add(line);
        }
    }

    private void text(MarkdownLine original) {
        MarkdownLine written = DayWords.without(original, clock);
        if (DayWords.isNumber(written)) {
            takePending();
            current = null;
            DayWords.number(written, clock);
            return;
        }
        MarkdownLine line = EntryLines.withoutPreposition(written);
        LeadingMoment start = line.quoted() ? null : EntryLines.leading(line, dotted);
        if (start != null && start.hasClock() && questions.accepts(line)) {
            questions.add(line, entries);
            current = questions.current();
        } else if (start != null && start.hasClock() && begins(line, start)) {
            EntryLines.keepNear(begin(line, start), written, line, start);
        } else if (start != null && !start.hasClock() && EntryLines.isDay(line, start)) {
            day(line, start);
        } else if (current != null && EntryLines.awaitsText(current) && EntryLines.isPartOf(current, line)) {
            withoutTime(line);
        } else if (!timed && !line.quoted() && questions.begin(line, entries)) {
            current = questions.current();
        } else if (questions.accepts(line)) {
            takePending();
            questions.add(line, entries);
            current = questions.current();
        } else if (timed && !line.quoted() && questions.isAnswer(line)) {
            untimed(line);
        } else {
            withoutTime(line);
        }
    }

    /** {@return whether a line begins an entry; within a paragraph, a separator must follow the time} */
    private boolean begins(MarkdownLine line, LeadingMoment start) {
        if (line.isItem() || (line.first() && (current == null || current.line.kind() != MarkdownLine.Kind.HEADING))) {
            return true;
        }
        String text = line.text().text();
        boolean bullet = LinePrefix.end(text) > 0;
        boolean dated = start.moment().day() != null;
        return bullet
                || dotted
                || dated
                || start.separated()
                || start.isAlone(text)
                || (current == null && EntryLines.isBelow(dayLine, line))
                || isLikePrevious(line, start);
    }

    /** {@return whether the line above begins with a time as well, and the text after this one with a capital letter} */
    private boolean isLikePrevious(MarkdownLine line, LeadingMoment start) {
        EntryDraft entry = current;
        return entry != null
                && entry.line.block() == line.block()
                && entry.lines.size() <= 1
                && Character.isUpperCase(line.text().text().charAt(start.text()));
    }

    /**
     * Begins an entry, and further ones where sentences of the line begin with a time and a separator.
     *
     * @return the first of them
     */
    private EntryDraft begin(MarkdownLine line, LeadingMoment start) {
        List<MarkdownLine> pieces = RunOnEntries.split(line, start.text());
        EntryDraft first = beginOne(pieces.get(0), start);
        for (MarkdownLine piece : pieces.subList(1, pieces.size())) {
            LeadingMoment next = LeadingMoment.of(piece);
            if (next != null) {
                beginOne(piece, next);
            }
        }
        return first;
    }

    private EntryDraft beginOne(MarkdownLine line, LeadingMoment start) {
        takePending();
        dayHeading = null;
        EntryDraft entry = new EntryDraft(line);
        Moment moment = start.moment();
        int shifted = DayWords.after(line, moment, clock);
        entry.at = clock.at(moment, line);
        entry.statedTime = clock.stated(moment, line.text().text());
        if (start.until() != null) {
            entry.until = start.until().writtenIn(line.text().text());
        }
        add(entry, line.from(Math.max(shifted, start.text())));
        return entry;
    }

    private void add(EntryDraft entry, MarkdownLine text) {
        questions.end();
        if (!text.text().isBlank()) {
            entry.add(text);
            entry.addLinks(text.text());
        }
        entries.add(entry);
        current = entry;
    }

    private void day(MarkdownLine line, LeadingMoment start) {
        takePending();
        if (start.isAlone(line.text().text())) {
            clock.dayLine(start.moment(), line);
            dayLine = line;
            current = null;
        } else {
            begin(line, start);
        }
    }

    /** Handles a line without a time: it continues the current entry, is an entry without a time, or is left over. */
    private void withoutTime(MarkdownLine line) {
        MarkdownLine heading = dayHeading;
        if (heading != null) {
            // Other entries have a heading with a time; this one has only a date.
            EntryDraft entry = new EntryDraft(heading);
            entry.statedTime = heading.text().text().strip();
            add(entry, line);
            dayHeading = null;
        } else if (current != null && EntryLines.isPartOf(current, line)) {
            part(current, line);
        } else if (line.isItem() && !line.quoted() && timed && !leftover.isEmpty() && !entries.isEmpty()) {
            // A list below prose that follows the entries belongs to the prose.
            leftover.add(line);
        } else if (line.isItem() && !line.quoted()) {
            untimed(line);
        } else if (current != null && EntryLines.isText(current) && !line.quoted()) {
            pending.add(line);
        } else if (!new TimelineWaiverReader(context.words().labels(), context.assembler()).read(line)) {
            current = line.first() ? null : current;
            leftover.add(line);
        }
    }

    private void part(EntryDraft entry, MarkdownLine line) {
        boolean detail = line.isItem() && details.read(line.text(), entry);
        if (!detail) {
            entry.add(line);
            entry.addLinks(line.text());
        }
    }

    private void untimed(MarkdownLine line) {
        if (line.text().isLinks()) {
            line.text().links().forEach(run -> context.assembler().addLink(run.text(), String.valueOf(run.uri())));
            return;
        }
        takePending();
        EntryDraft entry = new EntryDraft(line);
        within.read(line, entry);
        add(entry, entry.statedTime.isEmpty() ? line : EntryLines.withoutTimeOfLabel(line));
    }

    /** Adds text between two entries to the first of them. */
    private void takePending() {
        if (current != null) {
            for (MarkdownLine line : pending) {
                part(current, line);
            }
        } else {
            leftover.addAll(pending);
        }
        pending.clear();
    }
}
